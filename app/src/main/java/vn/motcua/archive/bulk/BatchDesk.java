// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Holdings;
import vn.motcua.identity.Staff;

/**
 * Where old results are digitised batch by batch: the list first, then the scans in as many goes as
 * it takes. Each scan finds its line by its name; nothing is taken twice.
 */
@Service
public class BatchDesk {
    private final Batches batches;
    private final OldResults results;
    private final InstantSource clock;

    BatchDesk(Batches batches, OldResults results, InstantSource clock) {
        this.batches = batches;
        this.results = results;
        this.clock = clock;
    }

    /** Begins a batch for the unit of this key; the key of the batch. */
    public long begin(Staff staff, long unit, String name, BatchList.Reading.Read list) {
        return batches.begin(unit, name, list.lines(), by(staff));
    }

    private Holdings.By by(Staff staff) {
        return new Holdings.By(staff.id(), clock.instant());
    }

    /** Takes a mended list. */
    public void mend(Batch batch, BatchList.Reading.Read list) {
        batches.replace(batch.id(), list.lines());
    }

    /** Takes a scan that came under this name. */
    public void bring(Staff staff, Batch batch, String name, byte[] scan) {
        List<BatchLine> lines = batches.naming(batch.id(), name);
        if (lines.isEmpty()) {
            batches.stray(batch.id(), name);
        }
        lines.stream()
                .filter(line -> line.kept() == null)
                .forEach(line -> bring(staff, batch, line, scan));
    }

    /** A line that is faulty itself keeps its faults; its scan is sent again once it is mended. */
    private void bring(Staff staff, Batch batch, BatchLine line, byte[] scan) {
        if (line.facts() == null) {
            return;
        }
        OldResults.Target target = new OldResults.Target(batch.place().unit(), by(staff));
        switch (results.take(target, line.facts(), line.file(), scan)) {
            case OldResults.Outcome.Kept kept -> batches.keep(batch.id(), line, kept.code());
            case OldResults.Outcome.Unchanged same -> batches.keep(batch.id(), line, same.code());
            case OldResults.Outcome.Refused refused ->
                    batches.refuse(batch.id(), line, refused.why());
        }
    }
}
