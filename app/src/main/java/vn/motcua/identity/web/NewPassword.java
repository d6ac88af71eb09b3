// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Map;
import vn.motcua.identity.account.Passwords;
import vn.motcua.identity.password.PasswordRule;
import vn.motcua.web.PageContext;

/** Reads the two fields of a new password. */
record NewPassword(PageContext ctx, Passwords passwords) {
    private static final String FIRST = "new";
    private static final String AGAIN = "again";

    /** The password chosen for this login; what is wrong with it is put among {@code faults}. */
    String read(Map<String, String> form, String login, Map<String, String> faults) {
        String chosen = form.getOrDefault(FIRST, "");
        passwords.fault(chosen, login).ifPresent(fault -> faults.put(FIRST, sentence(fault)));
        if (!chosen.equals(form.getOrDefault(AGAIN, ""))) {
            faults.put(AGAIN, ctx.text("identity.fault.again"));
        }
        return chosen;
    }

    private String sentence(PasswordRule.Fault fault) {
        return ctx.text(
                "identity.fault.password." + fault.code(),
                PasswordRule.SHORTEST,
                PasswordRule.LONGEST);
    }
}
