// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.dossier.DossierCode;

/** The book of classes, rules, choices and papers kept back; it only grows. */
public interface RetentionBook {
    /** Classes and rules as they stand now. */
    RetentionRules rules();

    /**
     * A rule to be set.
     *
     * @param kind where the papers came from
     * @param scope which of them
     * @param classCode how long
     * @param basis the document that says so
     * @param from first day
     */
    record NewRule(
            HoldingSource kind,
            RetentionScope scope,
            String classCode,
            String basis,
            LocalDate from) {}

    /** Sets a rule. */
    void set(NewRule rule, Holdings.By by);

    /** Chooses how long this one paper is kept. */
    void choose(HoldingCode paper, RetentionTerm term, Holdings.By by);

    /** Keeps back a paper, and all papers of its dossier when it has one. */
    void hold(HoldingCode paper, String reason, Holdings.By by);

    /** No longer keeps it back; false when it was not. */
    boolean lift(HoldingCode paper, String reason, Holdings.By by);

    /** Why a paper is kept back now, the newest first. */
    List<Hold> holds(HoldingCode paper);

    /**
     * That papers are kept back.
     *
     * @param dossier whose papers; null when it is one paper alone
     */
    record Hold(@Nullable DossierCode dossier, String reason, Holdings.By by) {}
}
