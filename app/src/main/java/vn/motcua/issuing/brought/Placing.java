// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.check.PaperFields;

/** Where everything goes on one paper: as its text tells, or as whoever brings it says. */
final class Placing {
    /** How many pages are looked through for the signature, from the last. */
    private static final int LOOKED_THROUGH = 50;

    /** As the house keeps them free: 38 mm and 58 mm by 6 mm. */
    private static final Spot.Size NUMBER = Spot.Size.ofMillimetres(38, 6);

    private static final Spot.Size DATE = Spot.Size.ofMillimetres(58, 6);

    private final BroughtAsk ask;
    private final PDDocument paper;
    private final Spot.Paging pages;
    private final List<PaperPlace> boxes = new ArrayList<>();
    private final List<BroughtFault> faults = new ArrayList<>();
    private String symbol;

    Placing(BroughtAsk ask, PDDocument paper) throws IOException {
        this.ask = ask;
        this.paper = paper;
        this.symbol = ask.symbol();
        this.pages =
                new Spot.Paging(
                        SeenPage.side(paper, 1), SeenPage.side(paper, paper.getNumberOfPages()));
        SeenPage first = SeenPage.read(paper, 1);
        placeNumber(first);
        placeDate(first);
        placeSignature();
        if (Boxes.anyOverlap(boxes)) {
            faults.add(BroughtFault.OVERLAP);
        }
    }

    /** Where things go. */
    List<PaperPlace> boxes() {
        return boxes;
    }

    /** All that stands in the way. */
    List<BroughtFault> faults() {
        return faults;
    }

    /** What stands behind the number. */
    String symbol() {
        return symbol;
    }

    private void placeNumber(SeenPage first) {
        Finding found = new NumberFinder(first).find();
        take(found, ask.spots().number(), PaperFields.NUMBER, NUMBER);
        boolean printed = !found.symbol().isEmpty() && ask.spots().number() == null;
        if (printed && !symbol.isEmpty() && !symbol.equals(found.symbol())) {
            faults.add(BroughtFault.OTHER_SYMBOL);
        } else if (printed) {
            symbol = found.symbol();
        }
        boolean placed = !boxes.isEmpty();
        if ((placed || !symbol.isEmpty()) && !ask.symbols().test(symbol)) {
            faults.add(BroughtFault.NO_SYMBOL);
        }
    }

    private void placeDate(SeenPage first) {
        take(new DateFinder(first).find(), ask.spots().date(), PaperFields.DATE, DATE);
    }

    /** A spot that was chosen counts, unless a number or date stands there by hand. */
    private void take(Finding found, @Nullable Spot spot, String name, Spot.Size size) {
        BroughtFault fault = found.fault();
        boolean typed = fault == BroughtFault.NUMBER_TYPED || fault == BroughtFault.DATE_TYPED;
        if (spot != null && !typed) {
            boxes.add(spot.place(name, pages, size));
        } else if (fault != null) {
            faults.add(fault);
        } else {
            boxes.addAll(found.boxes());
        }
    }

    private void placeSignature() throws IOException {
        Spot spot = ask.spots().signature();
        if (spot != null) {
            PaperPlace place = spot.place(PaperFields.SIGNATURE, pages, SignatureFinder.USUAL);
            boxes.add(place);
            boxes.add(Boxes.seal(place, 0, spot.last() ? pages.last() : pages.first()));
            return;
        }
        Finding found = signature().orElseGet(() -> Finding.not(BroughtFault.NO_SIGNATURE));
        boxes.addAll(found.boxes());
        if (found.fault() != null) {
            faults.add(found.fault());
        }
    }

    private Optional<Finding> signature() throws IOException {
        SignatureFinder finder = new SignatureFinder(ask);
        int last = paper.getNumberOfPages();
        for (int page = last; page > 0 && page > last - LOOKED_THROUGH; page--) {
            Optional<Finding> found = finder.in(SeenPage.read(paper, page));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
