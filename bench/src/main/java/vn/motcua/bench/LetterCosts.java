// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.context.ApplicationContext;
import vn.motcua.files.FileKind;
import vn.motcua.scanning.LetterReader;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;

/** How many pages a minute are read where the program for it is installed, beside it alone. */
final class LetterCosts {
    private static final int DPI = 300;
    private static final double MINUTE = 60_000;
    private static final Figures.Rounds PAGES = new Figures.Rounds(1, 5, 2);

    private final LetterReader reader;
    private final Scans scans;
    private final Figures figures;
    private final Path folder;

    LetterCosts(ApplicationContext beans, Figures figures, Path folder) {
        this.reader = beans.getBean(LetterReader.class);
        this.scans = beans.getBean(Scans.class);
        this.figures = figures;
        this.folder = folder;
    }

    /** Measures with a page full of words. */
    void measure(byte[] page) throws Exception {
        if (!reader.isThere()) {
            System.out.println("no tesseract with Vietnamese letters here: pages not read");
            return;
        }
        double floor = figures.clock("page read by the programs alone, ms", PAGES, () -> raw(page));
        double read = figures.clock("page read, ms", PAGES, () -> read(page));
        figures.figure("pages read a minute", MINUTE / read);
        figures.figure("reading, times the programs alone", read / floor);
    }

    private void read(byte[] page) {
        byte[] picture = scans.letters(new ScanFile(page, FileKind.PDF), 0, Turn.NONE);
        if (reader.read(picture).orElseThrow().isEmpty()) {
            throw new IllegalStateException("no word was read");
        }
    }

    private void raw(byte[] page) throws Exception {
        Path picture = folder.resolve("page.png");
        try (PDDocument document = Loader.loadPDF(page)) {
            BufferedImage grey =
                    new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            ImageIO.write(grey, "png", picture.toFile());
        }
        List<String> command =
                List.of("tesseract", picture.toString(), "stdout", "-l", "vie", "tsv");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Path words = folder.resolve("words.tsv");
        builder.redirectOutput(words.toFile());
        if (builder.start().waitFor() != 0 || Files.size(words) == 0) {
            throw new IllegalStateException("no word was read");
        }
    }
}
