// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.concurrent.atomic.AtomicInteger;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.identity.account.Passwords;
import vn.motcua.testing.SampleOffice;

/** People with accounts and passwords of their own in the {@link SampleOffice}. */
final class People {
    static final String PASSWORD = "mưa rừng cà phê";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Passwords passwords;

    People(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Somebody with an account. */
    record Person(AccountId id, String login) {}

    /** Somebody new with these posts, whose password is {@link #PASSWORD}. */
    Person hire(NewPost... posts) {
        String login = "nguoi" + NUMBER.incrementAndGet();
        AccountId id =
                accounts.add(
                                new NewAccount(
                                        new Login(login), "Người " + login, AccountKind.PERSON),
                                SampleOffice.NOW)
                        .orElseThrow();
        for (NewPost post : posts) {
            accounts.give(id, post);
        }
        passwords.change(id, PASSWORD);
        return new Person(id, login);
    }
}
