// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;

/** The invented people of a demo, who get in by a click and only there. */
@Service
public class DemoStaff {
    private final Accounts accounts;
    private final InstantSource clock;

    DemoStaff(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param posts what they are, the main one first
     */
    public record Person(Login login, String name, List<NewPost> posts) {
        public Person {
            posts = List.copyOf(posts);
        }
    }

    /** Makes their accounts; who has one already keeps it as it is. */
    @Transactional
    public void settle(List<Person> people) {
        Instant now = clock.instant();
        for (Person person : people) {
            accounts.add(new NewAccount(person.login(), person.name(), AccountKind.DEMO), now)
                    .ifPresent(id -> person.posts().forEach(post -> accounts.give(id, post)));
        }
    }

    /** The accounts of all of them, by login. */
    public List<Account> people() {
        return accounts.ofKind(AccountKind.DEMO);
    }

    /** True when there is such an account. */
    public boolean isOne(AccountId id) {
        return accounts.find(id).filter(one -> one.kind() == AccountKind.DEMO).isPresent();
    }
}
