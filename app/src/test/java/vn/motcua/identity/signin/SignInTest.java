// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.IdentityOffice;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.totp.RecoveryCodes;
import vn.motcua.identity.totp.Totp;
import vn.motcua.identity.totp.TotpSecret;
import vn.motcua.testing.DatabaseTest;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {
    private static final String PASSWORD = "mưa rừng cà phê";
    private static final String WRONG = "nắng rừng cà phê";

    private final IdentityOffice office;
    private final SignIn signIn;
    private int count;
    private AccountId id;
    private Login login;

    SignInTest(DataSource database, @TempDir Path data) {
        office = IdentityOffice.over(database, data);
        signIn = office.get(SignIn.class);
        id = new AccountId(1);
        login = new Login("nobody");
    }

    @BeforeEach
    void hire() {
        login = new Login("nguoi" + ++count);
        id = office.person(login.value());
        office.get(Passwords.class).change(id, PASSWORD);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void who_knows_login_and_password_comes_in() {
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isEqualTo(new Answer.Welcome(id));
        assertThat(
                        signIn.withPassword(
                                " " + login.value().toUpperCase(java.util.Locale.ROOT), PASSWORD))
                .isEqualTo(new Answer.Welcome(id));
    }

    @Test
    void everybody_else_gets_one_and_the_same_answer() {
        AccountId locked = office.person("khoa" + count);
        office.get(Passwords.class).change(locked, PASSWORD);
        office.get(Accounts.class).lock(locked, office.clock().instant());
        office.person("chua" + count);

        assertThat(
                        List.of(
                                signIn.withPassword(login.value(), WRONG),
                                signIn.withPassword(login.value(), ""),
                                signIn.withPassword("khongco" + count, PASSWORD),
                                signIn.withPassword("khoa" + count, PASSWORD),
                                signIn.withPassword("chua" + count, ""),
                                signIn.withPassword("' or 1=1 --" + count, PASSWORD),
                                signIn.withPassword("", "")))
                .containsOnly(new Answer.Refused());
    }

    @Test
    void after_five_failures_nobody_gets_in_for_a_while_and_each_further_one_doubles_it() {
        fail(login.value(), 5);

        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Wait.class);
        office.clock().advance(Duration.ofSeconds(30));
        assertThat(signIn.withPassword(login.value(), WRONG)).isEqualTo(new Answer.Refused());
        office.clock().advance(Duration.ofSeconds(59));
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Wait.class);
        office.clock().advance(Duration.ofSeconds(1));
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isEqualTo(new Answer.Welcome(id));
    }

    @Test
    void a_login_that_nobody_has_waits_just_as_long() {
        fail("khongai" + count, 5);

        Answer.Wait nobody = (Answer.Wait) signIn.withPassword("khongai" + count, PASSWORD);
        fail(login.value(), 5);
        Answer.Wait somebody = (Answer.Wait) signIn.withPassword(login.value(), PASSWORD);

        assertThat(nobody.until()).isEqualTo(somebody.until());
    }

    @Test
    void who_got_in_begins_anew_and_so_does_who_got_a_new_password() {
        fail(login.value(), 4);
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Welcome.class);
        fail(login.value(), 5);

        signIn.forgive(login);

        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Welcome.class);
    }

    @Test
    void many_tries_at_once_gain_nothing() throws Exception {
        Callable<Answer> guess = () -> signIn.withPassword(login.value(), WRONG);
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            int looked = 0;
            for (Future<Answer> one :
                    pool.invokeAll(Stream.generate(() -> guess).limit(40).toList())) {
                looked += one.get() instanceof Answer.Refused ? 1 : 0;
            }

            assertThat(looked).isEqualTo(5);
        }
    }

    @Test
    void what_was_typed_as_login_is_not_kept_in_clear(JdbcClient sql) {
        signIn.withPassword("mật khẩu của tôi", "hongnhung");

        assertThat(
                        sql.sql("select encode(login_hash, 'escape') from sign_in_try")
                                .query(String.class)
                                .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("mật") || kept.contains("hongnhung"));
    }

    @Test
    void an_open_page_is_no_way_around_the_waits() {
        for (int time = 0; time < 5; time++) {
            assertThat(signIn.confirms(login, WRONG)).isFalse();
        }

        assertThat(signIn.confirms(login, PASSWORD)).isFalse();
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Wait.class);
    }

    @Test
    void with_a_second_factor_the_password_alone_opens_nothing() {
        TotpSecret secret = TotpSecret.next();
        switchOn(secret);
        next();

        assertThat(signIn.withPassword(login.value(), PASSWORD))
                .isEqualTo(new Answer.CodeAsked(id));
        assertThat(signIn.withCode(id, login, "000000")).isEqualTo(new Answer.Refused());
        assertThat(signIn.withCode(id, login, code(secret))).isEqualTo(new Answer.Welcome(id));
    }

    @Test
    void a_code_is_good_once() {
        TotpSecret secret = TotpSecret.next();
        String first = code(secret);
        switchOn(secret);

        assertThat(signIn.withCode(id, login, first)).isEqualTo(new Answer.Refused());
        next();
        String second = code(secret);
        assertThat(signIn.withCode(id, login, second)).isEqualTo(new Answer.Welcome(id));
        assertThat(signIn.withCode(id, login, second)).isEqualTo(new Answer.Refused());
        assertThat(signIn.withCode(id, login, first)).isEqualTo(new Answer.Refused());
    }

    @Test
    void a_recovery_code_is_good_once_however_it_is_typed() {
        List<String> codes = switchOn(TotpSecret.next());
        String printed = RecoveryCodes.printed(codes.getFirst());

        assertThat(signIn.withCode(id, login, printed)).isEqualTo(new Answer.Welcome(id));
        assertThat(signIn.withCode(id, login, printed)).isEqualTo(new Answer.Refused());
        assertThat(office.get(SecondFactors.class).recoveryLeft(id)).isEqualTo(9);
    }

    @Test
    void guessing_codes_is_stopped_like_guessing_passwords() {
        switchOn(TotpSecret.next());
        for (int time = 0; time < 5; time++) {
            signIn.withCode(id, login, "00000" + time);
        }

        assertThat(signIn.withCode(id, login, "000009")).isInstanceOf(Answer.Wait.class);
        assertThat(signIn.withPassword(login.value(), PASSWORD)).isInstanceOf(Answer.Wait.class);
    }

    @Test
    void switched_off_nothing_is_asked_any_more() {
        switchOn(TotpSecret.next());
        office.get(SecondFactors.class).switchOff(id, id);

        assertThat(signIn.withPassword(login.value(), PASSWORD)).isEqualTo(new Answer.Welcome(id));
        assertThat(office.get(SecondFactors.class).recoveryLeft(id)).isZero();
    }

    @Test
    void a_second_factor_is_switched_on_only_with_a_code_of_its_own() {
        assertThat(office.get(SecondFactors.class).switchOn(id, TotpSecret.next(), "123456"))
                .isEmpty();

        assertThat(office.get(SecondFactors.class).isOn(id)).isFalse();
    }

    @Test
    void the_secret_stands_in_the_database_encrypted(JdbcClient sql) {
        TotpSecret secret = TotpSecret.next();
        switchOn(secret);

        byte[] kept =
                sql.sql("select secret from account_second_factor where account_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> row.getBytes("secret"))
                        .single();

        assertThat(kept).hasSize(1 + 12 + 20 + 16);
    }

    private void fail(String name, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(signIn.withPassword(name, WRONG)).isEqualTo(new Answer.Refused());
        }
    }

    private List<String> switchOn(TotpSecret secret) {
        return office.get(SecondFactors.class).switchOn(id, secret, code(secret)).orElseThrow();
    }

    private String code(TotpSecret secret) {
        return Totp.code(secret, office.clock().instant());
    }

    private void next() {
        office.clock().advance(Duration.ofSeconds(30));
    }
}
