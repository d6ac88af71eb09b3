// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.DueDateCalculator;

/**
 * Looks at open dossiers before they are late and asks for an apology where the date will be missed
 * (phiếu xin lỗi và hẹn lại ngày trả). Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9.
 */
@Service
public class LateWatch {
    /** The job that looks at one dossier; its instances are called by the key of the dossier. */
    public static final String LOOK = "dossier-watch";

    /** Stands behind the key of the dossier in the name of a look beside the one that is meant. */
    public static final String ONCE_MORE = "-";

    private final CaseRecords records;
    private final Apologies apologies;
    private final Watches watches;
    private final Lateness lateness;
    private final InstantSource clock;

    LateWatch(
            CaseRecords records,
            Apologies apologies,
            Watches watches,
            DueDateCalculator calculator,
            ApologyPolicy policy,
            InstantSource clock) {
        this.records = records;
        this.apologies = apologies;
        this.watches = watches;
        this.lateness = new Lateness(policy, calculator);
        this.clock = clock;
    }

    /** Looks at a dossier; answers when to look again, empty when never. May be repeated. */
    public Optional<Instant> look(long dossier) {
        Instant now = clock.instant();
        Optional<Situation> found = records.find(dossier, now);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (lateness.look(found.get(), now)) {
            case Lateness.Look.Over over -> Optional.empty();
            case Lateness.Look.Later later -> Optional.of(later.at());
            case Lateness.Look.Apologise sorry ->
                    apologies.open(found.get(), sorry.work(), now)
                            ? Optional.empty()
                            : Optional.of(now);
        };
    }

    /** Looks at a dossier, and moves the look that is meant to when the next is due. */
    public void lookOnceMore(long dossier) {
        look(dossier).ifPresent(at -> watches.watch(dossier, at));
    }

    /**
     * A look at every open dossier that is due soon or late and that nobody is meant to look at.
     */
    public void lookAtAll() {
        Instant now = clock.instant();
        apologies.owedUntil(lateness.horizon(now)).forEach(dossier -> watches.keep(dossier, now));
    }
}
