// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.AccountId;

/**
 * Something that happened to an account or its rights.
 *
 * @param type what
 * @param actor who did it; null for the program itself and for somebody not signed in
 * @param about whose account; null when it is nobody’s
 * @param detail codes of what was given or taken, never anything secret; may be empty
 */
public record AccountEvent(
        Type type, @Nullable AccountId actor, @Nullable AccountId about, String detail) {
    /** Something done by the owner of the account. */
    public static AccountEvent own(Type type, AccountId account) {
        return new AccountEvent(type, account, account, "");
    }

    /** The kinds of events; a code is never used for another meaning. */
    public enum Type {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        PASSWORD_CHANGED,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        RECOVERY_USED,
        LINK_MADE,
        LINK_USED,
        ACCOUNT_MADE,
        RENAMED,
        LOCKED,
        UNLOCKED,
        POST_GIVEN,
        POST_TAKEN,
        DELEGATED,
        DELEGATION_ENDED,
        SEPARATION_WAIVED,
        SEPARATION_RESTORED,
        SESSION_ENDED,
        TOKEN_MADE,
        TOKEN_ENDED,
        DAY_CLOSED,
        RETENTION_SET,
        DISPOSAL_APPROVED,
        DISPOSAL_DONE,
        RATING_ENTERED;

        /** The word in the database and in keys of messages, such as {@code post-given}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The type with this {@link #code()}; throws for a word that is none. */
        public static Type ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
