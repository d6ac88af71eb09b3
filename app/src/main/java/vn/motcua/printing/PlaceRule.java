// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the boxes that a template keeps free against each other: every name is used once. */
final class PlaceRule {
    private final List<TemplateFault> faults;
    private final Set<String> names = new HashSet<>();

    PlaceRule(List<TemplateFault> faults) {
        this.faults = faults;
    }

    void check(List<Piece> pieces) {
        pieces.forEach(piece -> check(piece, false));
    }

    private void check(Piece piece, boolean repeated) {
        switch (piece) {
            case Piece.Words words -> {}
            case Piece.Place place -> {
                if (repeated || !names.add(place.name())) {
                    faults.add(
                            new TemplateFault(
                                    TemplateFault.Kind.BAD_PLACE, place.line(), place.name()));
                }
            }
            case Piece.Tag tag ->
                    tag.children()
                            .forEach(
                                    child -> check(child, repeated || tag.orders().each() != null));
        }
    }
}
