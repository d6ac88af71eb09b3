// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Locale;

/** What kind of somebody stands behind an account. */
public enum AccountKind {
    /** A person of the staff, who signs in with a password. */
    PERSON,
    /** Another program, which never signs in on a page and works with tokens only. */
    SERVICE,
    /** An invented person of a demo, who needs no password and exists in no other database. */
    DEMO;

    /** The word in the database, such as {@code person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #code()}; throws for a word that is none. */
    public static AccountKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
