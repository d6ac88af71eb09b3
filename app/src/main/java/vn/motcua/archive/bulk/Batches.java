// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.signing.SigningRefusal;

/** The batches of old results of all offices. */
public interface Batches {
    /** Begins a batch with its list; its key. */
    long begin(long unit, String name, List<BatchLine> lines, Holdings.By by);

    /**
     * Puts a mended list in the place of the one before. A line that names the scan of a paper in
     * the store takes that paper over; papers that no line names any more stand behind the list.
     */
    void replace(long batch, List<BatchLine> lines);

    /** The batch with this key. */
    Optional<Batch> find(long batch);

    /** The newest batches of these units. */
    List<Batch> of(Set<Long> units, int most);

    /** A page of the lines that stand so, in their order. */
    List<BatchLine> lines(long batch, LineState state, int skip, int most);

    /** The lines that name this scan. */
    List<BatchLine> naming(long batch, String file);

    /** Notes that the paper of a line is in the store. */
    void keep(long batch, BatchLine line, HoldingCode paper);

    /** Notes why the scan that came for a line is not taken; a better one may come. */
    void refuse(long batch, BatchLine line, Trouble why);

    /** Notes that a scan came which no line names. */
    void stray(long batch, String file);

    /** The scans that came and that no line names, by name. */
    List<String> strays(long batch, int most);

    /**
     * Notes why a run of signing left this paper as it was; forgotten as soon as somebody signs or
     * mends the paper.
     */
    void leave(Holding paper, SigningRefusal why, Instant at);

    /** Papers of the batch that nobody signed, in the order of their lines. */
    List<HoldingCode> unsigned(long batch, int most);
}
