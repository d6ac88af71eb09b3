// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.util.List;

/**
 * All that the editor of a template shows.
 *
 * @param key of the template
 * @param title what people call it
 * @param kind in words
 * @param versions the newest first
 * @param variables what may be named, with what it is
 * @param form what stands in the fields
 * @param faults what is wrong with the text, in words
 * @param pictures the addresses of its pages as pictures; empty while something is wrong
 */
record EditorPage(
        String key,
        String title,
        String kind,
        List<Version> versions,
        List<Name> variables,
        EditorForm form,
        List<String> faults,
        List<String> pictures) {
    /**
     * A version.
     *
     * @param number its number
     * @param told from when, for what, by whom and why
     * @param specimen the address of the version as PDF
     * @param comparison the address of the comparison with the one before; empty for the first
     */
    record Version(int number, String told, String specimen, String comparison) {}

    /**
     * A variable.
     *
     * @param written as it stands in a template
     * @param label what it is
     * @param owed whether the law wants it
     */
    record Name(String written, String label, boolean owed) {}
}
