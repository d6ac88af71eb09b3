// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/** Finds signs in the fixed words of a template that the font does not have. */
final class GlyphRule {
    private final PaperFont font;
    private final List<TemplateFault> faults;

    GlyphRule(PaperFont font, List<TemplateFault> faults) {
        this.font = font;
        this.faults = faults;
    }

    void check(List<Piece> pieces) {
        pieces.forEach(this::check);
    }

    private void check(Piece piece) {
        switch (piece) {
            case Piece.Tag tag -> {
                check(tag.line(), tag.attributes().getOrDefault("alt", ""));
                check(tag.children());
            }
            case Piece.Place place -> {}
            case Piece.Words words -> {
                for (Piece.Part part : words.parts()) {
                    if (part instanceof Piece.Fixed fixed) {
                        check(words.line(), fixed.text());
                    }
                }
            }
        }
    }

    private void check(int line, String text) {
        font.missing(text)
                .ifPresent(at ->
                        faults.add(
                                new TemplateFault(
                                        TemplateFault.Kind.MISSING_GLYPH,
                                        line,
                                        PrintedText.named(text, at))));
    }
}
