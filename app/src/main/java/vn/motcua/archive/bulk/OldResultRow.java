// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.PaperFacts;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;
import vn.motcua.web.TypedDay;

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

    private static final int FIRST_YEAR = 1900;

    private final UnaryOperator<String> columns;
    private final List<Trouble> troubles = new ArrayList<>();

    /** The line whose value in a column {@code columns} tells, empty when there is none. */
    public OldResultRow(UnaryOperator<String> columns) {
        this.columns = columns;
    }

    /** The name of its scan. */
    public String file() {
        return line("file", true);
    }

    /** What stands on the paper; empty when something is wrong. */
    public Optional<PaperFacts> facts() {
        String title = line("title", true);
        String owner = line("owner_name", true);
        String ownerId = ownerId();
        String issuer = line("issuer", false);
        String number = line("number", true);
        @Nullable LocalDate dated = day("dated");
        @Nullable LocalDate until = day("valid_until");
        String component = line("component", false);
        if (dated != null && until != null && until.isBefore(dated)) {
            trouble("valid_until", "archive.fault.until");
        }
        return troubles.isEmpty()
                ? Optional.of(
                        new PaperFacts(
                                component,
                                title,
                                new PaperFacts.Owner(ownerId, owner),
                                issuer,
                                number,
                                dated,
                                until))
                : Optional.empty();
    }

    /** What is wrong, in the order of the columns. */
    public List<Trouble> troubles() {
        return List.copyOf(troubles);
    }

    private void trouble(String column, String key, Object... parts) {
        troubles.add(Trouble.of(column, columns.apply(column), key, parts));
    }

    private String line(String column, boolean owed) {
        String line = VietnameseText.tidy(columns.apply(column));
        if (owed && line.isEmpty()) {
            trouble(column, "archive.old.missing");
        } else if (line.length() > PaperFacts.LONGEST) {
            trouble(column, "archive.fault.long", PaperFacts.LONGEST, line.length());
        } else if (line.chars().anyMatch(Character::isISOControl)) {
            trouble(column, "archive.old.control");
        }
        return line;
    }

    private String ownerId() {
        String line = VietnameseText.tidy(columns.apply("owner_id"));
        Optional<String> id =
                PersonalId.parse(line)
                        .map(PersonalId::digits)
                        .or(() -> TaxCode.parse(line).map(TaxCode::text));
        if (!line.isEmpty() && id.isEmpty()) {
            trouble("owner_id", "archive.fault.owner-id");
        }
        return id.orElse("");
    }

    /** As {@code 2019-03-12} or as {@code 12/3/2019}. */
    private @Nullable LocalDate day(String column) {
        String line = VietnameseText.tidy(columns.apply(column));
        if (line.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day =
                Optional.ofNullable(TypedDay.day(line).value())
                        .filter(one -> one.getYear() >= FIRST_YEAR);
        if (day.isEmpty()) {
            trouble(column, "archive.old.day");
        }
        return day.orElse(null);
    }
}
