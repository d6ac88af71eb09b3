// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

/** Signs that keep a place free: spaces, dots and strokes that lead on. */
final class Blank {
    /** For patterns. */
    static final String SIGNS = "[ .…‥·_]*";

    private static final String ALL = " .…‥·_";

    private Blank() {}

    static boolean is(char sign) {
        return ALL.indexOf(sign) >= 0;
    }
}
