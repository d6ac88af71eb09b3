// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * Reads what an officer confirmed of a paper, and gathers all that is wrong with it. Fields: {@code
 * component}, {@code title}, {@code ownerId}, {@code owner}, {@code issuer}, {@code number}, {@code
 * dated}, {@code until}.
 */
public final class FactsReader {
    private final PageContext ctx;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** Reads {@code typed}, faults in the language of {@code ctx}. */
    public FactsReader(PageContext ctx, Map<String, String> typed) {
        this.ctx = ctx;
        this.typed = Map.copyOf(typed);
    }

    /** What was confirmed; empty when something is wrong. */
    public Optional<PaperFacts> facts() {
        String component = line("component", false);
        String title = line("title", true);
        String ownerId = ownerId();
        String owner = line("owner", true);
        String issuer = line("issuer", false);
        String number = line("number", false);
        @Nullable LocalDate dated = day("dated");
        @Nullable LocalDate until = day("until");
        if (dated != null && until != null && until.isBefore(dated)) {
            faults.put("until", ctx.text("archive.fault.until"));
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

    /** What is wrong, by field, in words. */
    public Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    private String line(String field, boolean owed) {
        String line = VietnameseText.line(typed.getOrDefault(field, ""));
        if (owed && line.isEmpty()) {
            faults.put(field, ctx.text("archive.fault." + field));
        } else if (line.length() > PaperFacts.LONGEST) {
            faults.put(field, ctx.text("archive.fault.long", PaperFacts.LONGEST, line.length()));
        }
        return line;
    }

    private String ownerId() {
        String line = VietnameseText.line(typed.getOrDefault("ownerId", ""));
        String bare = line.replaceAll("[\\s.]", "");
        Optional<String> id =
                PersonalId.parse(bare.replace("-", ""))
                        .map(PersonalId::digits)
                        .or(() -> TaxCode.parse(line).map(TaxCode::text));
        if (!bare.isEmpty() && id.isEmpty()) {
            faults.put("ownerId", ctx.text("archive.fault.owner-id"));
        }
        return id.orElse("");
    }

    private @Nullable LocalDate day(String field) {
        String line = VietnameseText.line(typed.getOrDefault(field, ""));
        Typed<LocalDate> day = TypedDay.day(line);
        if (!line.isEmpty() && day.fault() != null) {
            faults.put(field, day.fault().in(ctx.texts()));
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
