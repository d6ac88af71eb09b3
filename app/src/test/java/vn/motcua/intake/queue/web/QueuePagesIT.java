// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.Role;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.UsualQueue;
import vn.motcua.organisation.Units;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.People;

/** The queue as its people see it: at the door, in the waiting room, at the counter. */
@BrowserTest
class QueuePagesIT {
    private static final Pattern HAND = Pattern.compile("name=\"ticket\" value=\"([0-9]+)\"");

    private final Browser browser;
    private final People people;
    private final SampleQueue queue;

    QueuePagesIT(
            Browser browser,
            People people,
            @Autowired QueueOffices offices,
            @Autowired UsualQueue usual,
            @Autowired Units units) {
        this.browser = browser;
        this.people = people;
        this.queue = new SampleQueue(offices, usual, units);
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("kiosk", "nobody", 24),
                Arguments.of("door", "nobody", 24),
                Arguments.of("ticket", "nobody", 44),
                Arguments.of("room", "nobody", 24),
                Arguments.of("sign", "nobody", 24),
                Arguments.of("/so-thu-tu", "receptionist", 24),
                Arguments.of("/queue", "cashier", 24),
                Arguments.of("/so-thu-tu/so-lieu", "one-stop-head", 24),
                Arguments.of("/so-thu-tu/cai-dat", "one-stop-head", 24));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void serves_every_reader(String page, String who, int target) {
        String path = path(page);
        Caller caller = who.equals("nobody") ? people.nobody() : people.as(who);
        String file = "queue-" + page.replaceAll("[^a-z0-9]+", "-");

        browser.openAs(
                caller,
                path,
                Eyes.DESK,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(target).hasNoStyleAttribute();
                    open.weighsAtMost(80_000, 8).causesNoComplaint();
                    open.screenshot(file + "-1366");
                    open.inTheDark().hasEnoughContrast();
                    open.withTextOf(200).fitsItsWidth().cutsNothingOff();
                });
        browser.openAs(
                caller,
                path,
                Eyes.PHONE,
                open -> {
                    open.passesAxe().fitsItsWidth().hasTargetsOf(target).screenshot(file + "-390");
                    open.as(Eyes.NARROW).fitsItsWidth();
                });
    }

    private String path(String page) {
        return switch (page) {
            case "kiosk" -> queue.kiosk();
            case "door" -> queue.door();
            case "ticket" -> takenOnAPhone("A");
            case "room" -> queue.room();
            case "sign" -> queue.sign(1);
            default -> page;
        };
    }

    private String takenOnAPhone(String group) {
        Caller phone = people.nobody();
        phone.get(queue.door());
        HttpResponse<String> taken = phone.send(queue.door(), "group", group, "priority", "");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        return taken.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void a_number_goes_from_the_phone_to_the_counter_and_every_screen_follows() {
        String ticket = takenOnAPhone("C");
        Caller desk = people.as(Role.ONE_STOP_HEAD);
        sit(desk, 2);
        HttpResponse<String> called = press(desk, "next");
        while (!called.body().contains("queue-hand-number\">C")) {
            press(desk, "serve");
            called = press(desk, "next");
        }
        String number = called.body().replaceAll("(?s).*queue-hand-number\">(C\\d+)<.*", "$1");

        Caller anybody = people.nobody();
        assertThat(anybody.get(ticket).body())
                .contains(number, "Mời đến quầy 2 ngay bây giờ. Số còn giữ 45 giây.");
        assertThat(anybody.get(queue.room()).body())
                .contains(number, "Quầy 2", "data-say=\"Mời số, xê");
        assertThat(anybody.get(queue.sign(2)).body()).contains(number, "Mời đến quầy");
        press(desk, "serve");
        press(desk, "finish");
        assertThat(anybody.get(ticket).body()).contains("Đã xong. Cảm ơn ông/bà.");
    }

    private void sit(Caller desk, int counter) {
        long id = queue.office().counters().get(counter - 1).id();
        desk.get("/so-thu-tu");
        desk.send("/so-thu-tu", "do", "sit", "counter", Long.toString(id));
    }

    /** Presses a key for the number that is in hand, and sees the page that follows. */
    private static HttpResponse<String> press(Caller desk, String what) {
        Matcher hand = HAND.matcher(desk.get("/so-thu-tu").body());
        desk.send("/so-thu-tu", "do", what, "ticket", hand.find() ? hand.group(1) : "0");
        return desk.get("/so-thu-tu");
    }

    @Test
    void numbers_are_called_by_keys_alone() {
        takenOnAPhone("B");
        Caller desk = people.as(Role.RETURN_OFFICER);
        sit(desk, 1);

        browser.openAs(desk, "/so-thu-tu", Eyes.DESK, QueuePagesIT::callsByKeys);
    }

    private static void callsByKeys(OpenPage open) {
        var page = open.raw();
        page.keyboard().press("n");
        page.waitForURL(address -> address.contains("bao=next"));
        page.keyboard().press("r");
        page.waitForURL(address -> address.contains("bao=recall"));
        page.keyboard().press("s");
        page.waitForURL(address -> address.contains("bao=serve"));
        page.keyboard().press("x");
        page.waitForURL(address -> address.contains("bao=finish"));
        open.causesNoComplaint();
    }

    @Test
    void a_screen_says_that_the_line_is_down_and_catches_up_when_it_is_back() {
        browser.open(
                queue.room(),
                Eyes.DESK,
                open -> {
                    var page = open.raw();
                    page.context().setOffline(true);
                    page.waitForCondition(() -> page.locator("[data-lost]").isVisible());
                    String taken = takenOnAPhone("D");
                    String number =
                            people.nobody()
                                    .get(taken)
                                    .body()
                                    .replaceAll("(?s).*</span> (D\\d+)</h1>.*", "$1");
                    page.context().setOffline(false);
                    page.waitForCondition(
                            () -> page.locator("#room").textContent().contains(number));
                    page.waitForCondition(() -> page.locator("[data-lost]").isHidden());
                });
    }

    @Test
    void the_address_of_a_machine_or_a_screen_is_no_other() {
        Caller anybody = people.nobody();
        String screens = queue.office().screens().text();

        assertThat(anybody.get("/lay-so/" + screens).statusCode()).isEqualTo(404);
        assertThat(anybody.get("/so/" + screens).statusCode()).isEqualTo(404);
        assertThat(anybody.get(queue.room() + "/tieng/..%2Fsecret").statusCode()).isNotEqualTo(200);
        assertThat(anybody.get(queue.room() + "/tieng/chuong").headers().firstValue("Content-Type"))
                .hasValue("audio/wav");
    }
}
