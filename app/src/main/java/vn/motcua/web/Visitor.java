// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.security.Principal;

/** Somebody who is signed in, as far as the frame of pages needs to know them. */
public interface Visitor extends Principal {
    /** What they are, such as {@code Tiếp nhận, Xã Krông Năng}; may be empty. */
    String post(Texts texts);

    /** False when single letters shall not act as keys on their pages (WCAG 2.1.4). */
    default boolean usesSingleKeys() {
        return true;
    }

    /** True when they have the right at some unit. */
    boolean may(Right right);
}
