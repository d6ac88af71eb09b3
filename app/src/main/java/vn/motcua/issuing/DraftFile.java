// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperPlace;

/**
 * The file of a draft.
 *
 * @param template key and version of what it was made with, such as {@code xac-nhan 1}
 * @param title what it is called
 * @param kind what it is
 * @param pdf its bytes
 * @param places where number, date, signature and seal go
 * @param symbol what will stand behind its number
 */
@SuppressWarnings("ArrayRecordComponent") // made once, kept or shown
public record DraftFile(
        String template,
        String title,
        IssuedKind kind,
        byte[] pdf,
        List<PaperPlace> places,
        String symbol) {
    public DraftFile {
        places = List.copyOf(places);
    }

    /** The file of a printed paper. */
    static DraftFile of(Paper paper, String symbol) {
        boolean refusal = paper.template().kind() == PaperKind.REFUSAL_LETTER;
        return new DraftFile(
                paper.template().key() + " " + paper.template().version(),
                paper.template().title(),
                refusal ? IssuedKind.REFUSAL : IssuedKind.RESULT,
                paper.pdf(),
                paper.places(),
                symbol);
    }
}
