// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.intake.giveback.ReadyPile;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.web.PageContext;

/** Makes the page of the pile. */
@Component
class PilePageMaker {
    /** Product default, ADR 0032: after so many days somebody should be reminded. */
    static final int LONG = 30;

    private static final String NOT_COLLECTED = "qua-han";
    private static final String BY_POST = "buu-dien";
    private static final List<String> PARTS = List.of("", NOT_COLLECTED, BY_POST);

    private final ReadyPile pile;
    private final InstantSource clock;

    PilePageMaker(ReadyPile pile, InstantSource clock) {
        this.pile = pile;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param words {@code xep} the order, {@code cho} the part, {@code xong} how many were just
     *     handed over
     * @param fault of a scan; null without one
     * @param shelfFault of the shelves that were typed; null without one
     */
    record Asked(Map<String, String> words, @Nullable String fault, @Nullable String shelfFault) {
        static Asked looking(Map<String, String> words) {
            return new Asked(words, null, null);
        }

        static Asked scanning(String fault) {
            return new Asked(Map.of(), fault, null);
        }

        static Asked shelves(Map<String, String> typed, String fault) {
            return new Asked(typed, null, fault);
        }

        /** As it was typed just now, or as it is noted. */
        String shelf(ReadyResult one) {
            return words.getOrDefault("shelf-" + one.code(), one.shelf());
        }

        String word(String name) {
            return words.getOrDefault(name, "");
        }
    }

    PilePage page(PageContext ctx, Set<Long> units, Asked asked) {
        LocalDate today = VietnamTime.day(clock.instant());
        PileOrder order = PileOrder.of(asked.word("xep"));
        List<ReadyResult> all = pile.all(units);
        List<ReadyResult> shown =
                all.stream()
                        .filter(one -> isIn(asked.word("cho"), one, today))
                        .sorted(order.order())
                        .toList();
        return new PilePage(
                told(ctx, asked),
                asked.fault(),
                asked.shelfFault(),
                ctx.text("intake.giveback.note", all.size()),
                Arrays.stream(PileOrder.values())
                        .map(one -> order(ctx, one, asked.word("cho"), one == order))
                        .toList(),
                PARTS.stream().map(part -> part(ctx, part, order, asked.word("cho"))).toList(),
                shown.stream()
                        .map(one -> line(ctx, one, new Lying(today, asked.shelf(one))))
                        .toList());
    }

    private static boolean isIn(String part, ReadyResult one, LocalDate today) {
        return switch (part) {
            case NOT_COLLECTED -> one.parcel() == null && GivebackWords.days(one, today) >= LONG;
            case BY_POST -> one.parcel() != null;
            default -> true;
        };
    }

    private static @Nullable String told(PageContext ctx, Asked asked) {
        String done = asked.word("xong");
        if (done.matches("[0-9]{1,3}")) {
            return ctx.text("intake.giveback.done", Integer.parseInt(done));
        }
        return List.of("saved", "sent", "posted", "reminded").contains(done)
                ? ctx.text("intake.giveback.done." + done)
                : null;
    }

    private static PilePage.Link order(
            PageContext ctx, PileOrder order, String part, boolean current) {
        return new PilePage.Link(
                ctx.text("intake.giveback.order." + order.word()),
                ctx.href(GivebackRoutes.PILE, Map.of("xep", order.word(), "cho", part)),
                current);
    }

    private static PilePage.Link part(PageContext ctx, String part, PileOrder order, String now) {
        return new PilePage.Link(
                part.isEmpty()
                        ? ctx.text("intake.giveback.part.all")
                        : ctx.text("intake.giveback.part." + part, LONG),
                ctx.href(GivebackRoutes.PILE, Map.of("xep", order.word(), "cho", part)),
                part.equals(now));
    }

    private record Lying(LocalDate today, String shelf) {}

    private static PilePage.Line line(PageContext ctx, ReadyResult one, Lying lying) {
        return new PilePage.Line(
                one.id(),
                one.code().value(),
                ctx.href(GivebackRoutes.RESULT, Map.of("code", one.code().value())),
                one.applicant(),
                one.procedure(),
                lying.shelf(),
                GivebackWords.since(ctx, one, lying.today()),
                GivebackWords.state(ctx, one),
                GivebackWords.reminded(ctx, one, lying.today()));
    }
}
