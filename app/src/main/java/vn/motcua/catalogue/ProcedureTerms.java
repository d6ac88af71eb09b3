// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How a procedure is carried out and by what right, as its publication says. What a draft does not
 * say yet is empty, null or 0.
 *
 * @param sequence what happens one after the other (trình tự), in Vietnamese
 * @param manners the ways to ask for it
 * @param subjects who may ask for it
 * @param authority who decides it
 * @param sets how many sets of papers are handed in
 * @param result what comes out of it
 * @param conditions what must be so (yêu cầu, điều kiện), in Vietnamese
 * @param legalBasis the documents it stands on, in Vietnamese
 * @param supplements what a supplement does to its processing time
 */
public record ProcedureTerms(
        List<String> sequence,
        Set<Manner> manners,
        Set<Subject> subjects,
        @Nullable Authority authority,
        int sets,
        @Nullable Wording result,
        List<String> conditions,
        List<String> legalBasis,
        SupplementMode supplements) {

    /** Nothing said yet, as for versions taken over from files. */
    public static final ProcedureTerms NONE =
            new ProcedureTerms(
                    List.of(),
                    Set.of(),
                    Set.of(),
                    null,
                    0,
                    null,
                    List.of(),
                    List.of(),
                    SupplementMode.RESTART);

    public ProcedureTerms {
        sequence = List.copyOf(sequence);
        manners = Set.copyOf(manners);
        subjects = Set.copyOf(subjects);
        conditions = List.copyOf(conditions);
        legalBasis = List.copyOf(legalBasis);
    }

    /** The ways to ask for it, the counter first. */
    public List<Manner> mannersInOrder() {
        return inOrder(manners);
    }

    /** Who may ask for it, citizens first. */
    public List<Subject> subjectsInOrder() {
        return inOrder(subjects);
    }

    private static <E extends Enum<E>> List<E> inOrder(Set<E> set) {
        Set<E> sorted = new TreeSet<>(Comparator.naturalOrder());
        sorted.addAll(set);
        return List.copyOf(sorted);
    }
}
