// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.identity.account.Passwords;

/**
 * Those who come to the {@link SampleOffice}, signed in over HTTP; what a {@link Caller} is signed
 * in as, {@link Browser#openAs} shows in the browser. Constructors and methods of {@link
 * BrowserTest} classes may ask for it.
 */
public final class People {
    /** The password of all that are hired. */
    public static final String PASSWORD = "mưa rừng cà phê";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int SEE_OTHER = 303;

    private final Accounts accounts;
    private final Passwords passwords;
    private final int port;

    People(ApplicationContext office) {
        this.accounts = office.getBean(Accounts.class);
        this.passwords = office.getBean(Passwords.class);
        this.port = office.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody who was hired. */
    public record Person(AccountId id, String login) {}

    /** Somebody new with an account, these posts, and {@link #PASSWORD}. */
    public Person hire(NewPost... posts) {
        Login login = new Login("nguoi" + NUMBER.incrementAndGet());
        NewAccount account = new NewAccount(login, "Người " + login, AccountKind.PERSON);
        AccountId id = accounts.add(account, SampleOffice.NOW).orElseThrow();
        for (NewPost post : posts) {
            accounts.give(id, post);
        }
        passwords.change(id, PASSWORD);
        return new Person(id, login.value());
    }

    /** The key of one of the {@link SampleStaff}. */
    public AccountId account(String login) {
        return accounts.find(new Login(login)).orElseThrow().id();
    }

    /** Somebody who is not signed in. */
    public Caller nobody() {
        return Caller.atPort(port);
    }

    /** The one of Xã Ea Tam who has this role. */
    public Caller as(Role role) {
        return as(role.code());
    }

    /** One of the {@link SampleStaff} by their login. */
    public Caller as(String login) {
        Caller caller = nobody();
        assertThat(caller.enterAs(account(login).value()).statusCode()).isEqualTo(SEE_OTHER);
        return caller;
    }

    /** Somebody who was hired. */
    public Caller as(Person person) {
        Caller caller = nobody();
        assertThat(caller.enter(person.login(), PASSWORD).statusCode()).isEqualTo(SEE_OTHER);
        return caller;
    }
}
