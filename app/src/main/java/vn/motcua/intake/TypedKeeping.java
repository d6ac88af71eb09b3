// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.AccountId;

/**
 * Keeps what was typed into a form when the session of its writer ended, until the same account is
 * signed in again. It is encrypted, goes with its first reading, and no form that nobody opened is
 * kept.
 */
@Service
public class TypedKeeping {
    /** More than any form of reception holds, in characters. */
    static final int LONGEST = 200_000;

    private final ReceptionForms forms;

    TypedKeeping(ReceptionForms forms) {
        this.forms = forms;
    }

    /** True when it is kept: the form was opened by somebody, and is not served yet. */
    public boolean keep(FormKey key, String typed) {
        boolean waits =
                typed.length() <= LONGEST
                        && forms.find(key).filter(form -> form.served() == null).isPresent();
        if (waits) {
            forms.keepTyped(key, new TypedBox(key).close(typed));
        }
        return waits;
    }

    /** What {@code account} had typed, once; empty for anybody else. */
    public Optional<String> take(FormKey key, AccountId account) {
        return forms.find(key)
                .filter(form -> form.account().equals(account))
                .flatMap(form -> forms.takeTyped(key))
                .flatMap(box -> new TypedBox(key).open(box));
    }
}
