// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;
import vn.motcua.signing.register.SigningMandate;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** What was typed to enter or change a certificate, and what is wrong with it, by field. */
final class EntryForm {
    private static final int LONGEST = 100;

    private final PageContext ctx;
    private final Map<String, String> typed;
    private final Map<String, String> faults = new LinkedHashMap<>();

    EntryForm(PageContext ctx, Map<String, String> typed) {
        this.ctx = ctx;
        this.typed = Map.copyOf(typed);
    }

    /** As typed, on one line, composed and of bearable length. */
    String text(String field) {
        String line = VietnameseText.line(typed.getOrDefault(field, ""));
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Notes what is wrong with a field; the first fault stays. */
    void fault(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, ctx.text("signing.entry.fault." + key, arguments));
    }

    /** The day in a field; null when none was typed, or none can be read. */
    @Nullable LocalDate day(String field) {
        Typed<LocalDate> day = TypedDay.day(text(field));
        if (day.fault() != null && !text(field).isEmpty()) {
            faults.putIfAbsent(field, day.fault().in(ctx.texts()));
        }
        return day.value();
    }

    /** A day that must be there. */
    LocalDate day(String field, LocalDate otherwise) {
        @Nullable LocalDate day = day(field);
        return day == null ? otherwise : day;
    }

    /** The mandate: all three fields, or none of them. */
    Optional<SigningMandate> mandate() {
        @Nullable LocalDate from = day("mandate-from");
        @Nullable LocalDate until = day("mandate-until");
        String decision = text("decision");
        boolean none = text("mandate-from").isEmpty() && text("mandate-until").isEmpty();
        if (none && decision.isEmpty()) {
            return Optional.empty();
        }
        if (from == null || until == null || decision.isEmpty()) {
            fault(missing(from, until), "mandate");
            return Optional.empty();
        }
        if (until.isBefore(from)) {
            fault("mandate-until", "mandate-order");
            return Optional.empty();
        }
        return Optional.of(new SigningMandate(from, until, decision));
    }

    private static String missing(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            return "mandate-from";
        }
        return until == null ? "mandate-until" : "decision";
    }

    boolean isFine() {
        return faults.isEmpty();
    }

    /** What is wrong, by field, in the order in which it was found. */
    Map<String, String> faults() {
        return faults;
    }

    @Nullable String faultOf(String field) {
        return faults.get(field);
    }
}
