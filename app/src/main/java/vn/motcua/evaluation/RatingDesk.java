// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;

/**
 * Where dossiers are rated: once each, after they ended. What was said becomes known together with
 * that of others, so that nobody learns what one person said. ADR 0065.
 */
@Service
public class RatingDesk {
    private final RatingRecords records;
    private final RatingRules rules;
    private final Access access;
    private final AccountLog log;
    private final InstantSource clock;

    RatingDesk(
            RatingRecords records,
            RatingRules rules,
            Access access,
            AccountLog log,
            InstantSource clock) {
        this.records = records;
        this.rules = rules;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is rated by a code.
     *
     * @param dossier null when no dossier has it
     */
    public record Look(RatingAnswer standing, @Nullable RatedDossier dossier) {}

    /** What somebody with this code sees. */
    public Look look(RatingCode code) {
        return records.find(code)
                .map(dossier -> new Look(dossier.standing(), dossier))
                .orElseGet(() -> new Look(RatingAnswer.UNKNOWN, null));
    }

    /** Takes what somebody said on the public page. */
    @Transactional
    public RatingAnswer rate(RatingCode code, Opinion opinion) {
        Optional<RatedDossier> dossier = records.find(code);
        return dossier.isEmpty() ? RatingAnswer.UNKNOWN : write(dossier.get(), opinion, null);
    }

    /** Takes a paper slip that {@code staff} enters; the audit keeps who did, not what it says. */
    @Transactional
    public RatingAnswer enter(Staff staff, RatingCode code, Opinion opinion) {
        Optional<RatedDossier> found = records.find(code);
        if (found.isEmpty()) {
            return RatingAnswer.UNKNOWN;
        }
        RatedDossier dossier = found.get();
        if (!access.may(staff, Action.ENTER_RATINGS, dossier.unit())) {
            return RatingAnswer.NOT_THEIRS;
        }
        if (records.tookPart(dossier, staff.id())) {
            return RatingAnswer.TOOK_PART;
        }
        RatingAnswer answer = write(dossier, opinion, staff.id());
        if (answer == RatingAnswer.DONE) {
            log.write(
                    new AccountEvent(
                            AccountEvent.Type.RATING_ENTERED,
                            staff.id(),
                            null,
                            dossier.unit().value()),
                    clock.instant());
        }
        return answer;
    }

    private RatingAnswer write(
            RatedDossier dossier, Opinion opinion, @Nullable AccountId enteredBy) {
        if (dossier.standing() != RatingAnswer.OPEN) {
            return dossier.standing();
        }
        Instant now = clock.instant();
        var rating = new RatingRecords.NewRating(dossier, opinion, enteredBy, now);
        if (!records.add(rating)) {
            return RatingAnswer.ALREADY;
        }
        records.release(dossier.unitId(), rating.channel(), rules.least(), VietnamTime.day(now));
        return RatingAnswer.DONE;
    }
}
