// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.offline.OfflineArrivals;
import vn.motcua.intake.offline.OfflineCounter;
import vn.motcua.intake.offline.OfflineDesk;
import vn.motcua.intake.offline.OfflineRecords;
import vn.motcua.web.PageContext;

/** What counters are answered, as JSON. */
final class OfflineBodies {
    private OfflineBodies() {}

    /**
     * Who is there.
     *
     * @param token of forms, with its name
     * @param account signed in
     * @param now by the clock of the program
     */
    record Hello(String tokenName, String token, String account, String name, Instant now) {}

    /** A counter. */
    record Counter(
            long id,
            String slot,
            String name,
            String unit,
            String unitName,
            String state,
            int sequence) {
        static Counter of(OfflineCounter one) {
            OfflineCounter.@Nullable End end = one.end();
            return new Counter(
                    one.id(),
                    one.label(),
                    one.name(),
                    one.unit().unit().code().value(),
                    one.unit().unit().name(),
                    end == null ? "used" : end.isRevoked() ? "revoked" : "away",
                    one.last().sequence());
        }
    }

    /** A number that the counter has. */
    record Held(String book, int year, int number, String text, boolean stale) {
        static Held of(OfflineDesk.Kept one) {
            BookNumber number = one.number();
            return new Held(
                    number.kind().code(),
                    number.year(),
                    number.number(),
                    number.text(),
                    one.stale());
        }
    }

    /** The answer to a pulse. */
    record Pulse(Counter counter, List<Held> numbers, Instant now) {}

    /** What has to be known beforehand, by kind of page. */
    record Pack(Counter counter, LocalDate day, Map<String, Object> parts) {}

    /**
     * What became of a record.
     *
     * @param taken true when the counter may forget it
     * @param outcome done, noted, to-look-at, settled; else why it was not taken
     * @param words why, in words; empty when it was taken
     * @param codes of the dossiers
     * @param notes what to know
     */
    record Sent(
            boolean taken, String outcome, String words, List<String> codes, List<String> notes) {
        static Sent of(PageContext ctx, OfflineArrivals.Answer answer) {
            return switch (answer) {
                case OfflineArrivals.Answer.Taken taken -> of(taken.record());
                case OfflineArrivals.Answer.NotTaken not ->
                        new Sent(
                                false,
                                word(not.why()),
                                ctx.text("intake.offline.refused." + word(not.why())),
                                List.of(),
                                List.of());
            };
        }

        private static Sent of(OfflineRecords.Kept record) {
            return new Sent(true, word(record.outcome()), "", record.codes(), record.notes());
        }
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
