// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import vn.motcua.files.FileKind;

/**
 * The pages of kept files: how many, how they look, whether they can be read, and many of them
 * bound into one PDF/A. Safe for many threads; little is done at once. Every method throws {@link
 * UnreadableScanException} for what cannot be read or takes too long.
 */
public final class Scans {
    /** The widest picture of a page in points: A4 at 300 dpi. */
    public static final int WIDEST = 2480;

    private static final int AT_ONCE = 2;
    private static final Duration LOOKING = Duration.ofSeconds(30);
    private static final Duration BINDING = Duration.ofMinutes(3);

    private final Patience looking = new Patience(AT_ONCE, LOOKING);
    private final Patience binding = new Patience(1, BINDING);
    private final PdfBinder binder;

    Scans(PdfBinder binder) {
        this.binder = binder;
    }

    /** How many pages a file has, at least 1. */
    public int pages(ScanFile file) {
        return in(looking, () -> PagePictures.count(file));
    }

    /**
     * What {@code reading} reads of a PDF that is open meanwhile.
     *
     * @param <T> what is read
     */
    public <T> T read(ScanFile pdf, PdfEntrance.Reading<T> reading) {
        return in(looking, () -> PagePictures.pdf(pdf, reading));
    }

    /**
     * A page as a JPEG, turned.
     *
     * @param page from 0
     * @param width of the page before it is turned, in points; at most {@link #WIDEST}
     */
    public byte[] picture(ScanFile file, int page, int width, Turn turn) {
        return in(
                looking,
                () ->
                        Pictures.jpeg(
                                Pictures.turned(
                                        PagePictures.read(file, page, Math.min(width, WIDEST)),
                                        turn)));
    }

    /** A page as a PNG in grey, as programs that read letters like it. */
    public byte[] letters(ScanFile file, int page, Turn turn) {
        return in(
                looking,
                () ->
                        Pictures.png(
                                Pictures.turned(
                                        Pictures.grey(PagePictures.read(file, page, WIDEST)),
                                        turn)));
    }

    /**
     * The words that the first pages of a PDF have themselves, a list for each page; an empty one
     * where they are too few or cannot be relied on, as of a picture. Other files have none.
     */
    public List<List<ScanWord>> ownWords(ScanFile file, int mostPages) {
        return file.kind() == FileKind.PDF
                ? read(file, document -> OwnLetters.of(document, mostPages))
                : List.of();
    }

    /** What may be wrong with a page, from 0. */
    public Set<PageWarning> warnings(ScanFile file, int page) {
        return in(
                looking,
                () -> {
                    BufferedImage picture = PagePictures.read(file, page, PageQuality.WIDTH);
                    Set<PageWarning> warnings = PageQuality.of(picture);
                    if (PagePictures.isSmall(file, page)) {
                        warnings.add(PageWarning.SMALL);
                    }
                    return warnings;
                });
    }

    /**
     * These pages in this order as one PDF/A-2b.
     *
     * @param title what the paper is called
     */
    public byte[] bind(List<ScanPage> pages, String title) {
        return in(binding, () -> binder.bind(pages, title));
    }

    /**
     * All pages of a file, and behind them those of a paper of this program as they are, as one
     * PDF/A-2b.
     *
     * @param paper a PDF with its fonts in it
     * @param title what the whole is called
     */
    public byte[] before(ScanFile file, byte[] paper, String title) {
        List<ScanPage> pages =
                IntStream.range(0, pages(file))
                        .mapToObj(page -> new ScanPage(file, page, Turn.NONE, List.of()))
                        .toList();
        return in(binding, () -> binder.bind(pages, title, paper));
    }

    private static <T> T in(Patience patience, Callable<T> work) {
        try {
            return patience.within(work)
                    .orElseThrow(() -> new UnreadableScanException("took too long"));
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause();
            if (cause instanceof IOException || cause instanceof RuntimeException) {
                throw new UnreadableScanException("cannot be read", cause);
            }
            throw new IllegalStateException("a scan could not be worked on", cause);
        }
    }
}
