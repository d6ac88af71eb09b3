// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Login;
import vn.motcua.testing.SettableClock;

class SessionDeskTest {
    private static final AccountId ACCOUNT = new AccountId(7);

    private final SettableClock clock = new SettableClock(IdentityOffice.NOW);
    private final SessionDesk desk = new SessionDesk(clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void a_session_ends_twelve_hours_after_signing_in_however_busy_it_is() {
        desk.enter(request, ACCOUNT);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(desk.account(request)).contains(ACCOUNT);

        clock.advance(Duration.ofSeconds(1));

        assertThat(desk.account(request)).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void signing_in_takes_a_new_session_whatever_was_there() {
        String planted = request.getSession(true).getId();

        desk.enterHalfway(request, ACCOUNT, new Login("thuha"));
        String halfway = desk.secretId(request);
        desk.enter(request, ACCOUNT);

        assertThat(halfway).isNotEqualTo(planted);
        assertThat(desk.secretId(request)).isNotIn(planted, halfway);
    }

    @Test
    void between_password_and_code_one_is_nobody_and_not_for_long() {
        desk.enterHalfway(request, ACCOUNT, new Login("thuha"));

        assertThat(desk.account(request)).isEmpty();
        assertThat(desk.halfway(request)).isPresent();
        clock.advance(Duration.ofMinutes(10));
        assertThat(desk.halfway(request)).isEmpty();
    }

    @Test
    void nobody_has_no_session_and_gets_none() {
        assertThat(desk.account(request)).isEmpty();
        assertThat(desk.halfway(request)).isEmpty();
        desk.keep(request, "x", "y");
        SessionDesk.leave(request);

        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void browsers_are_called_as_their_owners_know_them() {
        assertThat(
                        Browsers.name(
                                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36"
                                        + " (KHTML, like Gecko) Chrome/140 Safari/537.36 Edg/140"))
                .isEqualTo("Edge, Windows");
        assertThat(Browsers.name("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0"))
                .isEqualTo("Firefox, Linux");
        assertThat(Browsers.name(null)).isEqualTo("?, ?");
        assertThat(Browsers.name("<script>")).isEqualTo("?, ?");
    }

    @Test
    void this_machine_is_known_by_its_address_and_by_no_proxy_speaking() {
        for (String here : new String[] {"127.0.0.1", "127.0.0.9", "0:0:0:0:0:0:0:1"}) {
            request.setRemoteAddr(here);
            assertThat(Loopback.isFrom(request)).as(here).isTrue();
        }
        request.setRemoteAddr("192.168.1.7");
        assertThat(Loopback.isFrom(request)).isFalse();
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("X-Forwarded-For", "127.0.0.1");
        assertThat(Loopback.isFrom(request)).isFalse();
    }
}
