// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.Caller;
import vn.motcua.testing.DemoSwitch;
import vn.motcua.testing.People;
import vn.motcua.testing.SamplePages;
import vn.motcua.testing.SampleStaff;

/** Every page and every form, tried by nobody and by one of each role. */
@BrowserTest
class DoorsIT {
    private final RouteTable routes;
    private final DemoSwitch demo;
    private final People people;

    DoorsIT(@Autowired RouteTable routes, @Autowired JdbcClient sql, People people) {
        this.routes = routes;
        this.demo = new DemoSwitch(sql);
        this.people = people;
    }

    @Test
    void the_list_names_every_page_there_is_and_no_other() {
        assertThat(routes.routes())
                .extracting(PageRoute::vietnamese)
                .containsExactlyInAnyOrderElementsOf(ListedDoor.all().keySet());
    }

    static Stream<String> people() {
        return Stream.concat(
                Arrays.stream(Role.values()).map(Role::code),
                Stream.of("nobody", SampleStaff.NOBODY_YET));
    }

    @ParameterizedTest
    @MethodSource("people")
    void everybody_gets_in_just_where_the_list_says(String who) {
        Caller caller = signedIn(who);
        ListedDoor.all()
                .forEach((pattern, doors) -> {
                    String path = path(pattern);
                    assertThat(isIn(caller.get(path), doors.reading()))
                            .as("%s reads %s", who, path)
                            .isEqualTo(ListedDoor.opens(doors.reading(), who));
                });
    }

    @ParameterizedTest
    @MethodSource("people")
    void everybody_sends_just_what_the_list_says(String who) {
        Caller staying = signedIn(who);
        ListedDoor.all()
                .forEach((pattern, doors) -> {
                    Caller caller = pattern.equals("/dang-xuat") ? signedIn(who) : staying;
                    String path = path(pattern);
                    assertThat(isIn(caller.send(path, "do", "nothing"), doors.sending()))
                            .as("%s sends to %s", who, path)
                            .isEqualTo(ListedDoor.opens(doors.sending(), who));
                });
    }

    @Test
    void outside_a_demo_nothing_of_dossiers_is_open_to_nobody() {
        demo.off();
        try {
            Caller caller = people.nobody();
            HttpResponse<String> home = caller.get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("/dang-nhap").doesNotContain("Biểu 06");
            ListedDoor.all()
                    .forEach((pattern, doors) -> {
                        if (doors.reading().startsWith("*")) {
                            assertThat(caller.get(path(pattern)).statusCode())
                                    .as(pattern)
                                    .isEqualTo(303);
                        }
                    });
        } finally {
            demo.on();
        }
    }

    @Test
    void outside_a_demo_its_people_are_nobody() {
        Caller caller = signedIn("receptionist");
        demo.off();
        try {
            assertThat(caller.get("/tai-khoan").statusCode()).isEqualTo(303);
            assertThat(people.nobody().enterAs(people.account("receptionist").value()).statusCode())
                    .isEqualTo(403);
        } finally {
            demo.on();
        }
    }

    /**
     * Who is sent to sign in, or is told that this is not for them, is not in, but that an open
     * page leads there; nor is anybody where nothing is. All else comes from behind the door.
     */
    private static boolean isIn(HttpResponse<String> answer, String door) {
        String location = answer.headers().firstValue("Location").orElse("");
        boolean sentAway =
                answer.statusCode() == 303
                        && location.matches(".*/dang-nhap(\\?next=.*)?")
                        && !door.equals("all");
        boolean refused = answer.statusCode() == 403;
        boolean absent = door.equals("-") && answer.statusCode() == 404;
        return !sentAway && !refused && !absent;
    }

    private static String path(String pattern) {
        return pattern.replace("{code}", SamplePages.LATE)
                .replace("{id}", "1")
                .replace("{number}", "1")
                .replace("{key}", "tt03-2025-01")
                .replace("{version}", "1")
                .replace("{page}", "1")
                .replace("{paper}", "giay-tiep-nhan")
                .replace("{round}", "1")
                .replace("{token}", "A".repeat(43));
    }

    private Caller signedIn(String who) {
        Caller caller = who.equals("nobody") ? people.nobody() : people.as(who);
        caller.get(who.equals("nobody") ? "/dang-nhap" : "/tai-khoan");
        return caller;
    }
}
