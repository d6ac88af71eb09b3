// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.totp.SecretVault;
import vn.motcua.identity.totp.TotpSecret;

/** The secret that somebody is about to switch on, closed in their session until the first code. */
@Component
class PendingSecrets {
    private static final String NAME = "secret";

    private final SessionDesk sessions;
    private final SecretVault vault;

    PendingSecrets(SessionDesk sessions, SecretVault vault) {
        this.sessions = sessions;
        this.vault = vault;
    }

    /** The secret of this session, a new one at first. */
    TotpSecret secret(HttpServletRequest request, AccountId account) {
        Optional<String> kept = sessions.kept(request, NAME);
        if (kept.isPresent()) {
            return vault.open(Base64.getDecoder().decode(kept.get()), owner(account));
        }
        TotpSecret secret = TotpSecret.next();
        byte[] box = vault.close(secret, owner(account));
        sessions.keep(request, NAME, Base64.getEncoder().encodeToString(box));
        return secret;
    }

    void forget(HttpServletRequest request) {
        sessions.keep(request, NAME, null);
    }

    private static String owner(AccountId account) {
        return "pending " + account;
    }
}
