// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.identity.Staff;

/** Where somebody says what they did about a record that could not be done as it was told. */
@Service
public class Settlements {
    private static final int LONGEST = 300;

    private final OfflineDesk desk;
    private final OfflineRecords records;
    private final InstantSource clock;

    Settlements(OfflineDesk desk, OfflineRecords records, InstantSource clock) {
        this.desk = desk;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Notes what was done about it; from then on the form is forgotten.
     *
     * @param how in a few words, such as the code under which it was received anew
     */
    public OfflineDesk.Answer settle(Staff staff, long counter, int sequence, String how) {
        Optional<OfflineRecords.Kept> record =
                desk.find(staff, counter).flatMap(one -> records.find(one.id(), sequence));
        if (record.isEmpty()) {
            return OfflineDesk.Answer.UNKNOWN;
        }
        if (how.isBlank() || how.length() > LONGEST) {
            return OfflineDesk.Answer.FAULTY;
        }
        return records.settle(record.get(), staff.id(), how, clock.instant())
                ? OfflineDesk.Answer.DONE
                : OfflineDesk.Answer.BEFORE;
    }
}
