// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;

/**
 * A line of a book as it stands: what was entered, what was corrected since, and whether it counts.
 *
 * @param id its key
 * @param number running number of the year
 * @param day of the certification
 * @param applicant who asked for it, as entered
 * @param paper by what they proved who they are, as entered
 * @param document what was certified, as entered
 * @param signerName who signed it
 * @param copies how many, as entered
 * @param fee what was taken for it
 * @param note as entered
 * @param dossier code of the dossier; null when there is none
 * @param corrections in their order; the last one of a field holds
 * @param strike why it does not count; null when it does
 */
public record BookEntry(
        long id,
        int number,
        LocalDate day,
        String applicant,
        String paper,
        String document,
        String signerName,
        int copies,
        Money fee,
        String note,
        @Nullable String dossier,
        List<Correction> corrections,
        @Nullable Strike strike) {
    public BookEntry {
        corrections = List.copyOf(corrections);
    }

    /**
     * A correction, with what stood there before.
     *
     * @param field which field
     * @param was what stood there
     * @param becomes what stands there now
     * @param reason why
     * @param by who corrected it
     * @param at when
     */
    public record Correction(
            String field, String was, String becomes, String reason, String by, Instant at) {}

    /** Why an entry does not count, who said so, and when. */
    public record Strike(String reason, String by, Instant at) {}

    /** The same entry with what was corrected. */
    public BookEntry with(List<Correction> corrected) {
        return new BookEntry(
                id,
                number,
                day,
                applicant,
                paper,
                document,
                signerName,
                copies,
                fee,
                note,
                dossier,
                corrected,
                strike);
    }

    /** What stands in the field now. */
    public String now(CorrectedField field) {
        return corrections.stream()
                .filter(one -> one.field().equals(field.code()))
                .reduce((earlier, later) -> later)
                .map(Correction::becomes)
                .orElseGet(() -> entered(field));
    }

    private String entered(CorrectedField field) {
        return switch (field) {
            case APPLICANT -> applicant;
            case PAPER -> paper;
            case DOCUMENT -> document;
            case COPIES -> Integer.toString(copies);
            case NOTE -> note;
        };
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "BookEntry[" + id + "]";
    }
}
