// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.intake.offline.OfflinePage;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * The page that goes on without the line. It is kept by the browser, so it holds nothing of
 * applicants.
 *
 * @param account who opened it
 * @param unit where they sit
 * @param units where they may prepare a counter
 * @param keep the addresses it is made of
 */
public record WorkPage(String account, String unit, List<Choice> units, String keep) {
    /** What its script says, by key. */
    public static final List<String> WORDS =
            List.of(
                    "state.look",
                    "state.up",
                    "state.unready",
                    "state.down",
                    "state.signed-out",
                    "state.other",
                    "state.sending",
                    "state.stopped",
                    "state.error",
                    "state.revoked",
                    "state.away",
                    "state.impossible",
                    "waiting",
                    "room.codes",
                    "room.numbers",
                    "row.see",
                    "row.waiting",
                    "row.done",
                    "row.noted",
                    "row.to-look-at",
                    "row.settled",
                    "document",
                    "pages",
                    "copies",
                    "remove",
                    "if-any",
                    "back",
                    "dong",
                    "due.later",
                    "card",
                    "carried",
                    "carried-files",
                    "away.sure",
                    "check-original",
                    "check-presence",
                    "fault.machine",
                    "fault.password",
                    "fault.again",
                    "fault.prepare",
                    "fault.full",
                    "fault.card",
                    "fault.name",
                    "fault.no-number",
                    "fault.id",
                    "fault.authority",
                    "fault.rows",
                    "fault.document",
                    "fault.count",
                    "fault.check",
                    "fault.signer",
                    "fault.procedure",
                    "fault.paper",
                    "fault.no-paper",
                    "fault.codes",
                    "fault.numbers",
                    "fault.keep");

    private static final List<String> ASSETS =
            List.of("mc.css", "mc.js", "line.js", "offline.js", "mark.svg");

    /** The page and all it needs, with spaces between. */
    static String keep(PageContext ctx) {
        return Stream.concat(
                        Stream.of(ctx.href(OfflinePage.WORK)),
                        ASSETS.stream().map(name -> ctx.assets().href(name)))
                .collect(Collectors.joining(" "));
    }

    /** Another word for another page: a browser that kept an older one keeps this instead. */
    public static String version(PageContext ctx) {
        String words =
                WORDS.stream()
                        .map(word -> ctx.text("intake.offline.say." + word))
                        .collect(Collectors.joining());
        return Integer.toHexString((keep(ctx) + words).hashCode());
    }
}
