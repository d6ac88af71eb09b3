// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.signin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;
import vn.motcua.identity.account.Credentials;
import vn.motcua.identity.account.SecretToken;
import vn.motcua.identity.totp.RecoveryCodes;
import vn.motcua.identity.totp.SecretVault;
import vn.motcua.identity.totp.Totp;
import vn.motcua.identity.totp.TotpSecret;

/** The second factors of accounts: switched on with a first code, asked for at each sign-in. */
@Service
public class SecondFactors {
    private final Credentials credentials;
    private final SecretVault vault;
    private final AccountLog log;
    private final InstantSource clock;

    SecondFactors(Credentials credentials, SecretVault vault, AccountLog log, InstantSource clock) {
        this.credentials = credentials;
        this.vault = vault;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins to ask this account for codes of {@code secret}, when {@code code} is one of now.
     *
     * @return the recovery codes, told this once; empty when the code is wrong
     */
    @Transactional
    public Optional<List<String>> switchOn(AccountId account, TotpSecret secret, String code) {
        Instant now = clock.instant();
        OptionalLong step = Totp.stepOf(secret, code, now);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> recovery = RecoveryCodes.next();
        credentials.setSecret(
                account,
                vault.close(secret, owner(account)),
                recovery.stream().map(SecretToken::hash).toList());
        credentials.useStep(account, step.getAsLong());
        log.write(AccountEvent.own(AccountEvent.Type.SECOND_FACTOR_ON, account), now);
        return Optional.of(recovery);
    }

    /** Asks this account for no more codes, on the word of {@code actor}. */
    @Transactional
    public void switchOff(AccountId account, AccountId actor) {
        credentials.removeSecret(account);
        log.write(
                new AccountEvent(AccountEvent.Type.SECOND_FACTOR_OFF, actor, account, ""),
                clock.instant());
    }

    /** True when signing in to this account asks for a code. */
    public boolean isOn(AccountId account) {
        return credentials.secret(account).isPresent();
    }

    /** How many recovery codes are left. */
    public int recoveryLeft(AccountId account) {
        return credentials.recoveryLeft(account);
    }

    /** True when {@code typed} is a code of now, or a recovery code, that was not used before. */
    @Transactional
    boolean accepts(AccountId account, String typed, Instant now) {
        Optional<byte[]> box = credentials.secret(account);
        if (box.isEmpty()) {
            return false;
        }
        OptionalLong step = Totp.stepOf(vault.open(box.get(), owner(account)), typed, now);
        if (step.isPresent()) {
            return credentials.useStep(account, step.getAsLong());
        }
        byte[] hash = SecretToken.hash(RecoveryCodes.normal(typed));
        boolean recovered = credentials.useRecovery(account, hash, now);
        if (recovered) {
            log.write(AccountEvent.own(AccountEvent.Type.RECOVERY_USED, account), now);
        }
        return recovered;
    }

    private static String owner(AccountId account) {
        return "account " + account;
    }
}
