// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.util.List;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.intake.book.BookKind;

/**
 * Something that can be settled while the applicant waits.
 *
 * @param code base code of its procedure, without the suffix of a province
 * @param book into which it is entered
 * @param hotkey the key that adds one to a visit
 * @param counting what its price is counted by
 * @param check what the officer confirms before it is sealed
 * @param documents the papers brought most; the key of one is its place, from 1
 */
public record ImmediateService(
        ProcedureCode code,
        BookKind book,
        String hotkey,
        Counting counting,
        Check check,
        List<String> documents) {
    public ImmediateService {
        documents = List.copyOf(documents);
    }

    /** What is counted. */
    public enum Counting {
        /** Pages of a copy, and copies. */
        PAGES,
        /** Copies. */
        COPIES,
        /** Papers, each a case. */
        CASES
    }

    /** What the officer confirms. */
    public enum Check {
        /** The copy was compared with the original. Nghị định 23/2015/NĐ-CP, Điều 20. */
        ORIGINAL,
        /** They signed before the officer. Nghị định 23/2015/NĐ-CP, Điều 24. */
        PRESENCE,
        /** Nothing. */
        NONE
    }

    /** The word in forms and addresses: that of its book. */
    public String word() {
        return book.code();
    }

    /** The document that was typed; a figure alone stands for one that is brought often. */
    public String document(String typed) {
        if (!typed.matches("[1-9]")) {
            return typed;
        }
        int place = Integer.parseInt(typed);
        return place <= documents.size() ? documents.get(place - 1) : typed;
    }
}
