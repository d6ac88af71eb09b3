// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One paper with its pages and what is known of it.
 *
 * @param code of the dossier
 * @param number of the paper, from 1
 * @param name as the receipt lists it
 * @param version of its pages
 * @param pages in their order
 * @param bound how many are not left out
 * @param kept code of what is kept of it; empty before
 * @param form the fields
 * @param read what a program read of them, by field
 * @param signed files that were brought with digital signatures
 * @param note what was done or could not be done; null for nothing
 */
record ScanPaperPage(
        String code,
        int number,
        String name,
        int version,
        List<Sheet> pages,
        int bound,
        String kept,
        Form form,
        Map<String, String> read,
        List<SignedFileWords> signed,
        @Nullable Note note) {
    ScanPaperPage {
        pages = List.copyOf(pages);
        read = Map.copyOf(read);
        signed = List.copyOf(signed);
    }

    /**
     * A page.
     *
     * @param at its place, from 0
     * @param picture address of its picture
     * @param leftOut true when it is not bound
     * @param warnings in words
     */
    record Sheet(int at, String picture, boolean leftOut, List<String> warnings) {
        Sheet {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The fields as typed or proposed, and what is wrong with them.
     *
     * @param faults by field, in words
     */
    record Form(Map<String, String> fields, Map<String, String> faults) {
        Form {
            fields = Map.copyOf(fields);
            faults = Map.copyOf(faults);
        }

        String shown(String field) {
            return fields.getOrDefault(field, "");
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }

    /** A sentence at the top. */
    record Note(String words, boolean isFault) {}
}
