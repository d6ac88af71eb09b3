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
    private @Nullable PrintingRoom room;

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

    private Forms templates() {
        return room().forms();
    }

    private synchronized PrintingRoom room() {
        PrintingRoom open = room;
        if (open == null) {
            open = PrintingRoom.shipped();
            room = open;
        }
        return open;
    }
}
