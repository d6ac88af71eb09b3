// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import java.util.Optional;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.PaperPlaces;
import vn.motcua.signing.Place;

/** Tells signing where the printed paper keeps its boxes free. */
final class SigningPlaces {
    private SigningPlaces() {}

    static PaperPlaces of(List<PaperPlace> boxes) {
        return new PaperPlaces(
                find(boxes, "number"),
                find(boxes, "date"),
                find(boxes, "signature").orElseThrow(),
                find(boxes, "seal"));
    }

    private static Optional<Place> find(List<PaperPlace> boxes, String name) {
        return boxes.stream()
                .filter(box -> box.name().equals(name))
                .findFirst()
                .map(box ->
                        new Place(
                                box.page(),
                                (float) box.x(),
                                (float) box.y(),
                                (float) box.width(),
                                (float) box.height()));
    }
}
