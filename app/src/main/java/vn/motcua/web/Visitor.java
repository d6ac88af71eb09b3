// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.security.Principal;

/** Somebody who is signed in, as far as the frame of pages needs to know them. */
public interface Visitor extends Principal {
    /** What they are, such as {@code Tiếp nhận, Xã Krông Năng}; may be empty. */
    String post(Texts texts);

    /** True when they have the right at some unit. */
    boolean may(Right right);
}
