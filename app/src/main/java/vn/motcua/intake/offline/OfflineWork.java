// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** A page whose work goes on without the line: it does afterwards what was kept, once. */
public interface OfflineWork {
    /** The word by which records name it. */
    String kind();

    /** Does it as of the moment it tells; the same record again answers the same. */
    Outcome perform(PageContext ctx, Staff staff, Arrived arrived);

    /**
     * A record that came in.
     *
     * @param record what it tells, at a moment that can be true
     * @param counter from where
     * @param recordedAt now
     */
    record Arrived(SentRecord record, OfflineCounter counter, Instant recordedAt) {}

    /** What became of it. */
    sealed interface Outcome {}

    /**
     * Done.
     *
     * @param codes the dossiers there are now
     * @param notes what somebody should know, in words; none when all is as it was told
     */
    record Done(List<DossierCode> codes, List<String> notes) implements Outcome {}

    /**
     * Not done: somebody has to look at it.
     *
     * @param faults why, in words, by field
     */
    record Refused(Map<String, String> faults) implements Outcome {}
}
