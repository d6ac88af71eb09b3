// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who comes: the port of the web to the module of accounts. */
public interface Doorkeeper {
    /** The addresses that every frame links to. */
    record Desk(PageRoute signIn, PageRoute signOut, PageRoute account) {}

    /** Who is signed in by the session of {@code request}; makes no session. */
    Optional<Visitor> bySession(HttpServletRequest request);

    /** Whom the bearer token of {@code request} stands for. */
    Optional<Visitor> byToken(HttpServletRequest request);

    /** True when this is a demo, whose people and dossiers are invented. */
    boolean isDemo();

    /** Where to sign in and out, and one’s own account. */
    Desk desk();
}
