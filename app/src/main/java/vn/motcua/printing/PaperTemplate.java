// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;

/** A template that passed its checks and can be printed by many threads at once. */
public final class PaperTemplate {
    private final TemplateHead head;
    private final String source;
    private final Vocabulary vocabulary;
    private final TemplateText text;

    PaperTemplate(TemplateHead head, String source, Vocabulary vocabulary, TemplateText text) {
        this.head = head;
        this.source = source;
        this.vocabulary = vocabulary;
        this.text = text;
    }

    /** What is known of it besides its text. */
    public TemplateHead head() {
        return head;
    }

    /** Its text as written, for an editor. */
    public String source() {
        return source;
    }

    /** The variables it may name. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What it has of its own, in the order in which it is asked for. */
    public List<OwnField> fields() {
        return text.fields();
    }

    List<Piece> pieces() {
        return text.pieces();
    }
}
