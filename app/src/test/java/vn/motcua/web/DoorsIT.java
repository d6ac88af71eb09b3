// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    /**
     * The doors as an office would list them: address, who reads, who sends; a dash for nobody at
     * all, all, staff, or the words of roles; with a star what anybody may read in a demo.
     */
    private static final String DOORS =
            """
            /trang-dau; all; -
            /bao-cao/giai-quyet; *business auditor; -
            /bao-cao/giai-quyet.csv; *business auditor; -
            /bao-cao/giai-quyet.xlsx; *business auditor; -
            /ho-so; *business auditor; -
            /tra-cuu; all; all
            /kiem-tra; all; all
            /ho-so/{code}; *business auditor; business auditor
            /sang-nay; staff; -
            /lich; business auditor; -
            /viec; business auditor; business auditor
            /viec/cho-nhan; business auditor; business auditor
            /viec/trinh-ky; business auditor; business auditor
            /viec/cho-bo-sung; business auditor; business auditor
            /tra-ket-qua; return-officer; -
            /viec/nhan; -; business auditor
            /viec/giao; -; business auditor
            /giao-nhan; business auditor; -
            /tim; *business auditor; business auditor
            /thu-tuc; all; -
            /thu-tuc/{code}; all; -
            /tiep-nhan; receptionist; receptionist
            /luot/{id}; receptionist; receptionist
            /lam-ngay; receptionist; receptionist
            /lam-ngay/luot/{id}; receptionist; receptionist
            /mat-mang; receptionist; -
            /mat-mang/toi-day; receptionist; -
            /mat-mang/chuan-bi; -; receptionist
            /mat-mang/nhip; -; receptionist
            /mat-mang/goi/{id}; receptionist; -
            /mat-mang/gui; -; receptionist
            /may-quay; staff; -
            /quan-tri/may-quay; one-stop-head administrator; -
            /may-quay/{id}; staff; staff
            /so-chung-thuc; receptionist one-stop-head; -
            /so-chung-thuc/{id}; receptionist one-stop-head; receptionist one-stop-head
            /quay-tra; return-officer; return-officer
            /quay-tra/{code}; return-officer; return-officer
            /quay-tra/{code}/thu-phi; receptionist cashier; receptionist cashier
            /lay-so/{token}; all; all
            /xep-hang/{token}; all; all
            /so/{token}; all; -
            /man-hinh-cho/{token}; all; -
            /man-hinh-cho/{token}/tieng/{code}; all; -
            /man-hinh-quay/{token}/{number}; all; -
            /so-thu-tu; receptionist return-officer cashier one-stop-head; receptionist return-officer cashier one-stop-head
            /so-thu-tu/so-lieu; business auditor; -
            /so-thu-tu/so-lieu.csv; business auditor; -
            /so-thu-tu/cai-dat; one-stop-head; one-stop-head
            /giay-hen/{code}; business auditor; -
            /phieu-bo-sung/{code}; business auditor; -
            /phieu-tu-choi/{code}; business auditor; -
            /ho-so/{code}/tep/{number}; business auditor; -
            /ho-so/{code}/giay/{paper}.pdf; business auditor; -
            /ho-so/{code}/giay/{paper}/ky; business auditor; business auditor
            /ho-so/{code}/ket-qua; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa; receptionist specialist reviewer unit-head approver clerk; receptionist specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa/{number}; receptionist specialist reviewer unit-head approver clerk; receptionist specialist reviewer unit-head approver clerk
            /ho-so/{code}/so-hoa/{number}/trang/{page}; receptionist specialist reviewer unit-head approver clerk; -
            /ban-ky; approver; approver
            /ban-ky/{round}; approver; -
            /dong-dau; clerk; clerk
            /dong-dau/{round}; clerk; -
            /kho-giay-to; business auditor; business auditor
            /kho-giay-to/them; specialist reviewer unit-head approver clerk; specialist reviewer unit-head approver clerk
            /kho-giay-to/{code}; business auditor; business auditor
            /kho-giay-to/{code}/ban-scan.pdf; business auditor; -
            /kho-giay-to/{code}/trang-1.jpg; business auditor; -
            /so-ket-qua; business auditor; business auditor
            /so-ket-qua/{id}; business auditor; approver
            /so-ket-qua/ky-so; business auditor; clerk
            /so-ket-qua/{id}/van-ban.pdf; business auditor; -
            /so-ket-qua/{id}/trang-1.jpg; business auditor; -
            /kiem-tra/{token}; all; all
            /so-theo-doi; business auditor; -
            /so-theo-doi.pdf; business auditor; -
            /dang-nhap; all; all
            /dang-nhap/thu; -; all
            /dang-nhap/ma; all; all
            /dang-xuat; -; all
            /thiet-lap/{token}; all; all
            /dat-mat-khau/{token}; all; all
            /tai-khoan; staff; staff
            /tai-khoan/mat-khau; person; person
            /tai-khoan/xac-thuc; person; person
            /tai-khoan/xac-thuc/tat; -; person
            /tai-khoan/uy-quyen; one-stop-head unit-head approver; one-stop-head unit-head approver
            /quan-tri/thu-tuc; procedure-control administrator auditor; -
            /quan-tri/mau-giay-to; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}; procedure-control administrator; procedure-control administrator
            /quan-tri/mau-giay-to/{key}/so-sanh; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}/ban/{version}.pdf; procedure-control administrator; -
            /quan-tri/mau-giay-to/{key}/trang/{number}.png; procedure-control administrator; -
            /quan-tri/tai-khoan; administrator auditor; -
            /quan-tri/tai-khoan/moi; administrator; administrator
            /quan-tri/tai-khoan/{id}; administrator auditor; administrator
            /quan-tri/tai-khoan/{id}/uy-quyen; administrator; administrator
            /quan-tri/phien; administrator auditor; administrator
            /quan-tri/uy-quyen; administrator auditor; administrator
            /quan-tri/kiem-nhiem; administrator auditor; administrator
            /quan-tri/nhat-ky; administrator auditor; -
            /quan-tri/chung-thu-so; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/them; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/{id}; clerk administrator; clerk administrator
            /quan-tri/chung-thu-so/{id}/anh.png; clerk administrator; -
            /ket; receptionist cashier; receptionist cashier
            /ket/tat-ca; one-stop-head auditor; -
            /ket/{id}; receptionist return-officer cashier one-stop-head auditor; receptionist return-officer cashier one-stop-head auditor
            /bien-lai/{id}; receptionist return-officer cashier one-stop-head auditor; receptionist return-officer cashier one-stop-head auditor
            /ket/so-lieu; cashier one-stop-head approver auditor; -
            /ket/so-lieu.csv; cashier one-stop-head approver auditor; -
            /ket/doi-soat; cashier one-stop-head; cashier one-stop-head
            /chot-ngay; receptionist return-officer cashier one-stop-head; receptionist return-officer cashier one-stop-head
            /chot-ngay/tat-ca; one-stop-head auditor; -
            /chot-ngay/{id}; receptionist return-officer cashier one-stop-head auditor; -
            /quan-tri/mien-giam; staff; procedure-control
            /quan-tri/thu-tien; one-stop-head; one-stop-head
            """;

    private static final List<String> NO_BUSINESS = List.of("administrator", "auditor");

    private final RouteTable routes;
    private final DemoSwitch demo;
    private final People people;

    DoorsIT(@Autowired RouteTable routes, @Autowired JdbcClient sql, People people) {
        this.routes = routes;
        this.demo = new DemoSwitch(sql);
        this.people = people;
    }

    /** What stands on one line: who reads, who sends. */
    private record Listed(String reading, String sending) {}

    private static Map<String, Listed> listed() {
        return DOORS.lines()
                .map(line -> line.split("; ", -1))
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> new Listed(part[1], part[2]),
                                (one, same) -> one,
                                LinkedHashMap::new));
    }

    @Test
    void the_list_names_every_page_there_is_and_no_other() {
        assertThat(routes.routes())
                .extracting(PageRoute::vietnamese)
                .containsExactlyInAnyOrderElementsOf(listed().keySet());
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
        listed().forEach((pattern, doors) -> {
            String path = path(pattern);
            assertThat(isIn(caller.get(path), doors.reading()))
                    .as("%s reads %s", who, path)
                    .isEqualTo(opens(doors.reading(), who));
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void everybody_sends_just_what_the_list_says(String who) {
        Caller staying = signedIn(who);
        listed().forEach((pattern, doors) -> {
            Caller caller = pattern.equals("/dang-xuat") ? signedIn(who) : staying;
            String path = path(pattern);
            assertThat(isIn(caller.send(path, "do", "nothing"), doors.sending()))
                    .as("%s sends to %s", who, path)
                    .isEqualTo(opens(doors.sending(), who));
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
            listed().forEach((pattern, doors) -> {
                if (doors.reading().startsWith("*")) {
                    assertThat(caller.get(path(pattern)).statusCode()).as(pattern).isEqualTo(303);
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

    private static boolean opens(String door, String who) {
        List<String> words = List.of(door.replace("*", "").split(" ", -1));
        boolean nobody = who.equals("nobody");
        boolean business =
                !nobody && !who.equals(SampleStaff.NOBODY_YET) && !NO_BUSINESS.contains(who);
        return words.contains("all")
                || words.contains(who)
                || (words.contains("staff") && !nobody)
                || (words.contains("business") && business)
                || (door.startsWith("*") && nobody);
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
