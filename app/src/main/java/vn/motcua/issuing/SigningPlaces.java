// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.PaperPlaces;
import vn.motcua.signing.Place;
import vn.motcua.signing.check.PaperFields;

/** Tells signing where a paper keeps its boxes free. */
final class SigningPlaces {
    private SigningPlaces() {}

    static PaperPlaces of(List<PaperPlace> boxes) {
        Map<String, Place> written = new HashMap<>();
        PaperFields.WRITTEN.forEach(
                name -> find(boxes, name).ifPresent(place -> written.put(name, place)));
        return new PaperPlaces(
                written,
                find(boxes, PaperFields.SIGNATURE).orElseThrow(),
                find(boxes, PaperFields.SEAL));
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
