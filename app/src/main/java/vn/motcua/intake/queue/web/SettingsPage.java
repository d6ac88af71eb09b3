// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.web.PageContext;
import vn.motcua.web.QrDrawing;

/**
 * The settings of a queue.
 *
 * @param office as it is
 * @param told what was just done; null at first
 * @param links to machine, door and screens
 * @param door the QR code to hang at the door
 */
record SettingsPage(QueueOffice office, @Nullable String told, List<Link> links, QrDrawing door) {
    /** A link with its words. */
    record Link(String words, String href) {}

    /**
     * What the page is told.
     *
     * @param here the address of this installation
     * @param word what was just done
     */
    record Told(String here, String word) {}

    static SettingsPage of(PageContext ctx, QueueOffice office, Told told) {
        boolean known = told.word().equals("done") || told.word().equals("faulty");
        String screens = office.screens().text();
        return new SettingsPage(
                office,
                known ? ctx.text("intake.queue.settings.told." + told.word()) : null,
                Stream.concat(
                                Stream.of(
                                        new Link(
                                                ctx.text("intake.queue.settings.kiosk"),
                                                MachinePages.action(ctx, office, true)),
                                        new Link(
                                                ctx.text("intake.queue.settings.door"),
                                                MachinePages.action(ctx, office, false)),
                                        new Link(
                                                ctx.text("intake.queue.settings.room"),
                                                ctx.href(
                                                        QueueRoutes.WAITING_SCREEN,
                                                        Map.of("token", screens)))),
                                office.counters().stream()
                                        .map(counter -> screen(ctx, screens, counter)))
                        .toList(),
                QrDrawing.of(told.here() + "/xep-hang/" + screens));
    }

    private static Link screen(PageContext ctx, String token, QueueCounter counter) {
        String number = Integer.toString(counter.number());
        return new Link(
                ctx.text("intake.queue.settings.screen", number),
                ctx.href(QueueRoutes.COUNTER_SCREEN, Map.of("token", token, "number", number)));
    }

    /** The letters of a counter as they are typed. */
    static String letters(QueueCounter counter) {
        return counter.letters().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }
}
