// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.PaperFacts;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.Fault;

/** Reads a line of the list of old results and gathers all that is wrong with it. */
public final class OldResultRow {
    /** The columns that a list has to have, in any order; a column component may be added. */
    public static final List<String> COLUMNS =
            List.of(
                    "file",
                    "title",
                    "number",
                    "dated",
                    "issuer",
                    "owner_name",
                    "owner_id",
                    "valid_until");

    /** Fields of a paper whose column has another name. */
    private static final Map<String, String> NAMES =
            Map.of("owner", "owner_name", "ownerId", "owner_id", "until", "valid_until");

    private final UnaryOperator<String> columns;
    private final FactsReader reader;
    private final List<Trouble> missing = new ArrayList<>();

    /** The line whose value in a column {@code columns} tells, empty when there is none. */
    public OldResultRow(UnaryOperator<String> columns) {
        this.columns = columns;
        this.reader = FactsReader.listed(field -> columns.apply(column(field)));
    }

    private static String column(String field) {
        return NAMES.getOrDefault(field, field);
    }

    /** The name of its scan. */
    public String file() {
        String file = VietnameseText.line(columns.apply("file"));
        if (file.isEmpty() && missing.isEmpty()) {
            missing.add(new Trouble("file", "", "archive.old.missing", List.of()));
        }
        return file;
    }

    /** What stands on the paper; empty when something is wrong. */
    public Optional<PaperFacts> facts() {
        Optional<PaperFacts> facts = reader.facts();
        return missing.isEmpty() ? facts : Optional.empty();
    }

    /** What is wrong, in the order in which it was read. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>(missing);
        reader.faults().forEach((field, fault) -> troubles.add(trouble(column(field), fault)));
        return List.copyOf(troubles);
    }

    private Trouble trouble(String column, Fault fault) {
        return new Trouble(column, columns.apply(column), fault.key(), fault.arguments());
    }
}
