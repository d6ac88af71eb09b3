// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.Handover;
import vn.motcua.intake.giveback.Parcel;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.web.PageContext;

/** Results that are ready in the words of a reader. */
final class GivebackWords {
    private GivebackWords() {}

    /** The day it became ready, and how many days ago. */
    static String since(PageContext ctx, ReadyResult result, LocalDate today) {
        LocalDate ready = VietnamTime.day(result.since());
        return ctx.text(
                "intake.giveback.since", ctx.formats().day(ready, today), days(result, today));
    }

    /** How many days it has waited. */
    static long days(ReadyResult result, LocalDate today) {
        return ChronoUnit.DAYS.between(VietnamTime.day(result.since()), today);
    }

    /** What keeps it here; empty when nothing does. */
    static String state(PageContext ctx, ReadyResult result) {
        Parcel parcel = result.parcel();
        if (parcel != null) {
            return ctx.text(
                    "intake.giveback.parcel",
                    parcel.tracking(),
                    ctx.text("intake.giveback.parcel." + parcel.state().code()));
        }
        return result.unpaid().dong() > 0
                ? ctx.text("intake.giveback.unpaid", ctx.formats().number(result.unpaid().dong()))
                : "";
    }

    /** The proof that was chosen: those of the table, and a code, which this desk checks itself. */
    static Optional<Handover.Proof> proof(String word) {
        Handover.Proof code = Handover.Proof.ONE_TIME_CODE;
        return word.equals(code.code()) ? Optional.of(code) : Handover.Proof.ofCode(word);
    }

    /** How often somebody was reminded; empty when never. */
    static String reminded(PageContext ctx, ReadyResult result, LocalDate today) {
        @Nullable Instant last = result.reminded();
        return last == null
                ? ""
                : ctx.text(
                        "intake.giveback.reminded",
                        result.reminders(),
                        ctx.formats().day(VietnamTime.day(last), today));
    }
}
