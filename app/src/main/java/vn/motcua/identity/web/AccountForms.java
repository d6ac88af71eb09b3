// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Map;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.web.PageContext;

/** What is asked of login and name wherever they are typed. */
final class AccountForms {
    private AccountForms() {}

    /** Puts what is wrong with them among {@code faults}, by name of field. */
    static void check(PageContext ctx, String login, String name, Map<String, String> faults) {
        if (Login.parse(login).isEmpty()) {
            faults.put("login", ctx.text("identity.fault.login"));
        }
        if (!NewAccount.isName(name)) {
            faults.put("name", ctx.text("identity.fault.name", NewAccount.LONGEST_NAME));
        }
    }
}
