// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.act.PaperFile;

/**
 * Papers of somebody that the offices have already: the port to the room that keeps them. Whoever
 * has a paper in the store is not asked for it again. Nghị định 224/2026/NĐ-CP, Điều 15 khoản 1
 * điểm d: everybody tells a thing once.
 */
public interface OwnPapers {
    /**
     * What is kept of this owner and holds on that day, the newest first.
     *
     * @param ownerId personal id or tax code; nothing is offered for an empty one
     */
    List<Offer> of(String ownerId, LocalDate day);

    /**
     * A paper that can be used again.
     *
     * @param code how it is called
     * @param title what it is
     * @param number number and symbol; may be empty
     * @param dated its day; null when it has none
     * @param issuer who issued it; may be empty
     * @param file its newest file
     */
    record Offer(
            String code,
            String title,
            String number,
            @Nullable LocalDate dated,
            String issuer,
            PaperFile file) {}
}
