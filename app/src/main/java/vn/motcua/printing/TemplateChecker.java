// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Checks templates before they are published: what passes can be printed. */
public final class TemplateChecker {
    private final Vocabularies vocabularies;
    private final PaperFont font;
    private final TemplateReader reader;

    TemplateChecker(Vocabularies vocabularies, PaperFont font, TemplateReader reader) {
        this.vocabularies = vocabularies;
        this.font = font;
        this.reader = reader;
    }

    /**
     * All that is wrong with a template, or the template ready for the press.
     *
     * @param source XHTML; see {@code docs/adr/0037}
     */
    public TemplateCheck check(TemplateHead head, String source) {
        var faults = new ArrayList<TemplateFault>();
        Vocabulary vocabulary = vocabularies.of(head.kind());
        List<Piece> pieces = reader.read(source, faults);
        if (!pieces.isEmpty()) {
            new MarkupRule(faults).check(pieces);
            new VariableRule(vocabulary, faults).check(pieces, head.validFrom());
            new GlyphRule(font, faults).check(pieces);
            new PlaceRule(faults).check(pieces);
        }
        if (faults.isEmpty()) {
            return new TemplateCheck.Passed(new PaperTemplate(head, source, vocabulary, pieces));
        }
        faults.sort(Comparator.comparingInt(TemplateFault::line));
        return new TemplateCheck.Refused(faults);
    }
}
