// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;
import vn.motcua.web.Fault;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * Reads what somebody wrote down of a paper, on a page or in a list, and gathers all that is wrong
 * with it. Fields: {@code component}, {@code title}, {@code ownerId}, {@code owner}, {@code
 * issuer}, {@code number}, {@code dated}, {@code until}.
 */
public final class FactsReader {
    /** The fields without which a paper is not known. */
    private static final Set<String> OWED = Set.of("title", "owner");

    /** The first year of a paper; product default: registers before it are in museums. */
    public static final int FIRST_YEAR = 1900;

    private final UnaryOperator<String> written;
    private final Set<String> owed;
    private final Map<String, Fault> faults = new LinkedHashMap<>();

    private FactsReader(UnaryOperator<String> written, Set<String> owed) {
        this.written = written;
        this.owed = owed;
    }

    /** Reads the fields of a form, where title and owner are owed. */
    public static FactsReader typed(Map<String, String> typed) {
        return new FactsReader(field -> typed.getOrDefault(field, ""), OWED);
    }

    /**
     * Reads a line of a list of old results, which are told apart by their number as well.
     *
     * @param written what stands in a field, empty when nothing does
     */
    public static FactsReader listed(UnaryOperator<String> written) {
        return new FactsReader(written, Set.of("title", "owner", "number"));
    }

    /** What was confirmed; empty when something is wrong. */
    public Optional<PaperFacts> facts() {
        String title = line("title");
        String owner = line("owner");
        String ownerId = ownerId();
        String issuer = line("issuer");
        String number = line("number");
        @Nullable LocalDate dated = day("dated");
        @Nullable LocalDate until = day("until");
        String component = line("component");
        if (dated != null && until != null && until.isBefore(dated)) {
            faults.put("until", Fault.of("archive.fault.until"));
        }
        return faults.isEmpty()
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

    /** What is wrong, by field, in the order in which they were read. */
    public Map<String, Fault> faults() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /** What is wrong, by field, in words. */
    public Map<String, String> faults(PageContext ctx) {
        Map<String, String> words = new LinkedHashMap<>();
        faults.forEach((field, fault) -> words.put(field, fault.in(ctx.texts())));
        return Collections.unmodifiableMap(words);
    }

    private String line(String field) {
        String line = VietnameseText.line(written.apply(field));
        if (line.isEmpty() && owed.contains(field)) {
            faults.put(field, Fault.of("archive.fault." + field));
        } else if (line.length() > PaperFacts.LONGEST) {
            faults.put(field, Fault.of("archive.fault.long", PaperFacts.LONGEST, line.length()));
        }
        return line;
    }

    private String ownerId() {
        String line = VietnameseText.line(written.apply("ownerId"));
        Optional<String> id =
                PersonalId.parse(line.replaceAll("[\\s.-]", ""))
                        .map(PersonalId::digits)
                        .or(() -> TaxCode.parse(line).map(TaxCode::text));
        if (!line.isEmpty() && id.isEmpty()) {
            faults.put("ownerId", Fault.of("archive.fault.owner-id"));
        }
        return id.orElse("");
    }

    private @Nullable LocalDate day(String field) {
        Typed<LocalDate> day = TypedDay.day(VietnameseText.line(written.apply(field)), FIRST_YEAR);
        if (day.fault() != null) {
            faults.put(field, day.fault());
        }
        return day.value();
    }

    /** The fields of a paper as they would be typed. */
    public static Map<String, String> fields(PageContext ctx, PaperFacts facts) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("component", facts.component());
        fields.put("title", facts.title());
        fields.put("ownerId", facts.owner().id());
        fields.put("owner", facts.owner().name());
        fields.put("issuer", facts.issuer());
        fields.put("number", facts.number());
        put(ctx, fields, "dated", facts.dated());
        put(ctx, fields, "until", facts.validUntil());
        return fields;
    }

    private static void put(
            PageContext ctx, Map<String, String> fields, String field, @Nullable LocalDate day) {
        fields.put(field, day == null ? "" : ctx.formats().day(day));
    }
}
