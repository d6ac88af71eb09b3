// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds the boxes that a template keeps free against each other: every name is used once. */
final class PlaceRule {
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: what every paper that is issued carries. */
    private static final List<String> OWED = List.of("number", "date", "signature", "seal");

    private final List<TemplateFault> faults;
    private final Set<String> names = new HashSet<>();

    PlaceRule(List<TemplateFault> faults) {
        this.faults = faults;
    }

    /** Checks all of a template for papers of {@code kind}. */
    void check(List<Piece> pieces, PaperKind kind) {
        pieces.forEach(piece -> check(piece, false));
        if (kind.isIssued()) {
            OWED.stream()
                    .filter(owed -> !names.contains(owed))
                    .map(owed -> new TemplateFault(TemplateFault.Kind.MISSING_PLACE, 0, owed))
                    .forEach(faults::add);
        }
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
