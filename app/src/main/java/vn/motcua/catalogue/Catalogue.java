// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue of procedures (danh mục thủ tục hành chính): drafts, published and abolished. */
public interface Catalogue {
    /** The version of this key; empty when there is none. */
    Optional<CataloguedProcedure> find(long id);

    /** The version of a code that is in force on that day; empty when none is. */
    Optional<CataloguedProcedure> inForce(ProcedureCode code, LocalDate day);

    /**
     * Those in force that have every word looked for, without regard to marks, case and spelling
     * form; an exact code first, then a code that begins so, then whole phrases, of those the
     * shortest name. All of them stand by field and name in Vietnamese order.
     */
    List<CataloguedProcedure> search(ProcedureSearch search);

    /** The fields that have procedures in force on that day, in Vietnamese order. */
    List<String> fields(LocalDate day);

    /** What is being written, in Vietnamese order of names. */
    List<CataloguedProcedure> drafts();

    /** Begins a draft and answers its key; fails when that code has a version from that day. */
    long draft(ProcedureDescription description, LocalDate validFrom);

    /**
     * Publishes a draft, or says what it lacks. The version of the same code in force before ends
     * the day before. Throws {@link IllegalArgumentException} when there is no such draft.
     */
    Publication publish(long draft, PublicationDecision decision);

    /** Ends the version in force of a code after its last day; nothing happens when none is. */
    void abolish(ProcedureCode code, LocalDate lastDay);
}
