// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The printing room as the rest of the program knows it: chooses templates and prints. Fonts and
 * shipped templates are read when they are first needed. Safe for many threads; what it does takes
 * tens of milliseconds and belongs outside of transactions.
 */
public final class Papers {
    private final TemplateRegister register;
    private @Nullable PrintingRoom room;
    private Published published = new Published(0, List.of());

    /** With what offices published, besides what comes with the program. */
    public Papers(TemplateRegister register) {
        this.register = register;
    }

    /** The template for a paper of {@code kind}; empty when no law asks for one on that day. */
    public Optional<PaperTemplate> template(PaperKind kind, Occasion occasion) {
        return templates().of(kind, occasion);
    }

    /** The templates of which one may be chosen, such as for a result: the narrowest first. */
    public List<PaperTemplate> choice(PaperKind kind, Occasion occasion) {
        return templates().choice(kind, occasion);
    }

    /** This version of a template, such as the one that a draft was begun with. */
    public Optional<PaperTemplate> find(String key, int version) {
        return templates().find(key, version);
    }

    /**
     * Reads what was typed into the fields that {@code template} has of its own.
     *
     * @param typed by the name of the field; a day as {@code 05/02/2026} or {@code 2026-02-05}
     */
    public FieldReading read(PaperTemplate template, Map<String, String> typed) {
        return room().read(template, typed);
    }

    /** The paper, or all reasons why there is none. */
    public PrintResult print(PaperTemplate template, PaperData data) {
        return room().press().print(template, data);
    }

    /**
     * Words with a question mark for each sign that papers cannot show: for records that nobody can
     * mend any more, which would never be printed otherwise.
     */
    public String printable(String text) {
        return room().printable(text);
    }

    /** Every version of every template, those shipped first. */
    public List<PaperTemplate> all() {
        return templates().all();
    }

    /** All that is wrong with a template, or the template ready for the press. */
    public TemplateCheck check(TemplateHead head, String body) {
        return room().checker().check(head, body);
    }

    /** A template filled in with invented values, to be looked at before it is published. */
    public PrintResult specimen(PaperTemplate template) {
        return room().specimen(template);
    }

    /** The variables that papers of {@code kind} have. */
    public Vocabulary vocabulary(PaperKind kind) {
        return room().checker().vocabulary(kind);
    }

    private Forms templates() {
        return room().forms().with(published());
    }

    /**
     * What is published only grows, so its count tells whether it was read before. A version that
     * passes the checks of this program no more is left out: an older one stands in for it.
     */
    private synchronized List<PaperTemplate> published() {
        long count = register.count();
        if (count != published.count()) {
            List<PaperTemplate> checked =
                    register.all().stream()
                            .map(one -> check(one.head(), one.body()))
                            .filter(TemplateCheck.Passed.class::isInstance)
                            .map(check -> ((TemplateCheck.Passed) check).template())
                            .toList();
            published = new Published(count, checked);
        }
        return published.templates();
    }

    private synchronized PrintingRoom room() {
        PrintingRoom open = room;
        if (open == null) {
            open = PrintingRoom.shipped();
            room = open;
        }
        return open;
    }

    /** What was read from the register when it held so many versions. */
    private record Published(long count, List<PaperTemplate> templates) {}
}
