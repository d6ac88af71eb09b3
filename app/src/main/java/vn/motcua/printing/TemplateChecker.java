// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
        TemplateText text = reader.read(source, faults);
        Vocabulary vocabulary = vocabulary(head.kind(), text, faults);
        List<Piece> pieces = text.pieces();
        if (!pieces.isEmpty()) {
            new MarkupRule(faults).check(pieces);
            new VariableRule(vocabulary, faults).check(pieces, head.validFrom());
            new GlyphRule(font, faults).check(pieces);
            new PlaceRule(faults).check(pieces, head.kind());
        }
        if (faults.isEmpty()) {
            return new TemplateCheck.Passed(new PaperTemplate(head, source, vocabulary, text));
        }
        faults.sort(Comparator.comparingInt(TemplateFault::line));
        return new TemplateCheck.Refused(faults);
    }

    /** The variables that papers of {@code kind} have, as an editor lists them. */
    public Vocabulary vocabulary(PaperKind kind) {
        return vocabularies.of(kind);
    }

    /** The fields of a template come to the variables of its kind and never hide one of them. */
    private Vocabulary vocabulary(PaperKind kind, TemplateText text, List<TemplateFault> faults) {
        Vocabulary shared = vocabularies.of(kind);
        var names = new HashSet<String>();
        for (OwnField field : text.fields()) {
            boolean taken = shared.find(field.name()).isPresent() || !names.add(field.name());
            if (taken || !kind.isIssued()) {
                faults.add(new TemplateFault(TemplateFault.Kind.BAD_FIELD, 0, field.name()));
            }
        }
        return shared.with(text.fields());
    }
}
