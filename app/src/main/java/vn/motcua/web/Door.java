// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/** What a page asks of whoever comes. A page that says nothing is {@link Closed}. */
public sealed interface Door {
    /** Nobody comes in: a page whose door was forgotten. */
    record Closed() implements Door {}

    /** Anybody comes in. */
    record Open() implements Door {}

    /**
     * Anybody asks by a form that changes nothing. It needs no token against forms of other sites,
     * so its page sets no cookie.
     */
    record Asking() implements Door {}

    /** Whoever is signed in comes in. */
    record SignedIn() implements Door {}

    /**
     * Who has a right at some unit comes in; the page itself looks at which unit.
     *
     * @param demo true when anybody may read the page in a demo, whose people are invented
     */
    record Holding(Right right, boolean demo) implements Door {}
}
