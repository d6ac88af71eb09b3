// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileKind;
import vn.motcua.printing.PaperPlace;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Makes a draft of a paper that came as a PDF: its pages stay as they are, but for the code that
 * checks it.
 */
@Component
public class BroughtPress {
    private static final String FONT = "/vn/motcua/printing/font/Tinos-Regular.ttf";

    private final Scans scans;
    private final byte[] font;

    BroughtPress(Scans scans) {
        this.scans = scans;
        try (InputStream file = BroughtPress.class.getResourceAsStream(FONT)) {
            this.font = Objects.requireNonNull(file, FONT).readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The draft, or all that stands in its way. */
    public BroughtAnswer answer(BroughtAsk ask) {
        try {
            return scans.read(new ScanFile(ask.pdf(), FileKind.PDF), paper -> answer(paper, ask));
        } catch (UnreadableScanException unreadable) {
            return new BroughtAnswer.Faulty(List.of(BroughtFault.UNREADABLE));
        }
    }

    private BroughtAnswer answer(PDDocument paper, BroughtAsk ask) throws IOException {
        Optional<BroughtFault> unclean = CleanPaper.make(paper);
        if (unclean.isPresent()) {
            return new BroughtAnswer.Faulty(List.of(unclean.get()));
        }
        Placing placing = new Placing(ask, paper);
        Set<BroughtFault> faults = new TreeSet<>(placing.faults());
        Optional<PaperPlace> corner =
                faults.isEmpty() ? new FreeCorner(paper, placing.boxes()).find() : Optional.empty();
        if (faults.isEmpty() && corner.isEmpty()) {
            faults.add(BroughtFault.NO_CORNER);
        }
        return faults.isEmpty()
                ? made(paper, ask, placing, corner.get())
                : new BroughtAnswer.Faulty(List.copyOf(faults));
    }

    private BroughtAnswer made(PDDocument paper, BroughtAsk ask, Placing placing, PaperPlace corner)
            throws IOException {
        List<PaperPlace> drawn = new ArrayList<>(placing.boxes());
        drawn.add(corner);
        Set<Integer> pages = new TreeSet<>(drawn.stream().map(PaperPlace::page).toList());
        for (int page : pages) {
            StraightPage.make(paper, paper.getPage(page - 1));
        }
        PagePen pen = new PagePen(paper, font);
        pen.code(corner, ask.link(), placing.symbol());
        if (ask.preview()) {
            pen.frames(drawn);
        }
        CleanPaper.claimNothing(paper, ask.title());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        paper.save(file);
        return new BroughtAnswer.Placed(file.toByteArray(), placing.boxes(), placing.symbol());
    }
}
