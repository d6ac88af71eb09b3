// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/** Something that only some may do, as a page asks for it; the module of accounts knows who may. */
public interface Right {
    /** Its word, such as {@code view-reports}. */
    String code();
}
