// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.PaperPlaces;
import vn.motcua.signing.Place;
import vn.motcua.signing.check.PaperFields;

/** How boxes lie to each other and on their page. */
final class Boxes {
    /** The seal covers a third of the signature; nothing else covers anything. */
    private static final Set<String> ONE_OVER_ANOTHER =
            Set.of(PaperFields.SIGNATURE, PaperFields.SEAL);

    private Boxes() {}

    /** The seal over a third of a signature, not above {@code highest}, wholly on its page. */
    static PaperPlace seal(PaperPlace signature, double highest, Spot.SheetSide page) {
        Place usual =
                new PaperPlaces(
                                Optional.empty(),
                                Optional.empty(),
                                place(signature),
                                Optional.empty())
                        .sealPlace();
        double lowest = page.height() - usual.height();
        return new PaperPlace(
                PaperFields.SEAL,
                signature.page(),
                usual.x(),
                Math.max(0, Math.min(lowest, Math.max(usual.y(), highest))),
                usual.width(),
                usual.height());
    }

    private static Place place(PaperPlace box) {
        return new Place(
                box.page(),
                (float) box.x(),
                (float) box.y(),
                (float) box.width(),
                (float) box.height());
    }

    /** True when two boxes cover each other that may not. */
    static boolean anyOverlap(List<PaperPlace> boxes) {
        for (int at = 0; at < boxes.size(); at++) {
            PaperPlace one = boxes.get(at);
            boolean covered =
                    boxes.subList(at + 1, boxes.size()).stream()
                            .filter(other -> !isSealing(one, other))
                            .anyMatch(other -> overlap(one, other));
            if (covered) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSealing(PaperPlace one, PaperPlace other) {
        return ONE_OVER_ANOTHER.contains(one.name()) && ONE_OVER_ANOTHER.contains(other.name());
    }

    static boolean overlap(PaperPlace one, PaperPlace other) {
        return one.page() == other.page()
                && one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }

    /** A box in the measures of its page, counted from below. */
    static PDRectangle rectangle(PDPage page, PaperPlace box) {
        PDRectangle sheet = page.getMediaBox();
        return new PDRectangle(
                (float) (sheet.getLowerLeftX() + box.x()),
                (float) (sheet.getUpperRightY() - box.y() - box.height()),
                (float) box.width(),
                (float) box.height());
    }
}
