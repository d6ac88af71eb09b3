// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a version of a procedure says.
 *
 * @param head what it is
 * @param terms how it is carried out
 * @param documents the papers asked for, in their order
 * @param limits the processing times, the usual one first
 * @param fees what is to be paid; empty when it is free
 */
public record ProcedureDescription(
        ProcedureHead head,
        ProcedureTerms terms,
        List<RequiredDocument> documents,
        List<LimitRule> limits,
        List<FeeLine> fees) {

    public ProcedureDescription {
        documents = List.copyOf(documents);
        limits = List.copyOf(limits);
        fees = List.copyOf(fees);
    }

    /** What must still be said before it can be published, in the order of the law. */
    public List<Constituent> missing() {
        List<Constituent> missing = new ArrayList<>();
        add(missing, head.code() == null, Constituent.CODE);
        add(missing, terms.sequence().isEmpty(), Constituent.SEQUENCE);
        add(missing, terms.manners().isEmpty(), Constituent.MANNER);
        add(missing, documents.isEmpty(), Constituent.DOCUMENTS);
        add(missing, terms.sets() < 1, Constituent.SETS);
        add(missing, limits.isEmpty(), Constituent.LIMIT);
        add(missing, terms.subjects().isEmpty(), Constituent.SUBJECTS);
        add(missing, terms.authority() == null, Constituent.AUTHORITY);
        return List.copyOf(missing);
    }

    private static void add(List<Constituent> missing, boolean lacks, Constituent constituent) {
        if (lacks) {
            missing.add(constituent);
        }
    }

    /** What the usual case costs at the counter: one of each thing to be paid. */
    public Money usualFee() {
        return Money.sum(fees.stream().map(fee -> fee.total(1, false)));
    }
}
