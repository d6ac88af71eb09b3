// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.Holdings;
import vn.motcua.organisation.UnitCode;

/**
 * A list of papers to be destroyed (danh mục tài liệu hết thời hạn lưu trữ).
 *
 * @param id its key
 * @param number such as {@code 03/2026}, counted for each unit and year
 * @param unit who keeps the papers
 * @param unitName its name
 * @param said why and by what
 * @param state where it stands
 * @param version counts changes; whoever comes second changes nothing
 * @param made who made it
 * @param decision of the leader; null before the first
 * @param done when the last file was gone; null before
 */
public record DisposalList(
        long id,
        String number,
        UnitCode unit,
        String unitName,
        Said said,
        DisposalState state,
        int version,
        Holdings.By made,
        @Nullable Decision decision,
        @Nullable Instant done) {
    /**
     * Why papers are destroyed.
     *
     * @param reason in words
     * @param basis the documents by which
     */
    public record Said(String reason, String basis) {}

    /**
     * What the leader decided last.
     *
     * @param by who, and when
     * @param words to whoever made the list; may be empty
     * @param digest of the list as it was approved; null when it was sent back
     */
    public record Decision(Holdings.By by, String words, @Nullable String digest) {}
}
