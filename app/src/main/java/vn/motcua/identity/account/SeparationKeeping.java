// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.account;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Separations;
import vn.motcua.identity.Separations.Waiver;
import vn.motcua.identity.Staff;

/**
 * Waives, for small units and for a time, that who receives does not decide; every change is
 * logged.
 */
@Service
public class SeparationKeeping {
    /** The longest that one waiver lasts (product default). */
    private static final int MOST_DAYS = 366;

    private final Separations separations;
    private final AccountLog log;
    private final InstantSource clock;

    SeparationKeeping(Separations separations, AccountLog log, InstantSource clock) {
        this.separations = separations;
        this.log = log;
        this.clock = clock;
    }

    /** Why the separation is not waived. */
    public enum Refusal {
        /** Past, or too long. */
        TIME,
        /** No decision is named. */
        NO_DECISION;

        /** The word in keys of messages, such as {@code no-decision}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The waivers that stand today or are to come. */
    public List<Waiver> standing() {
        return separations.standing(today());
    }

    /** Writes a waiver down; empty when it is done. */
    @Transactional
    public Optional<Refusal> waive(Staff actor, Waiver waiver) {
        if (waiver.decision().isBlank()) {
            return Optional.of(Refusal.NO_DECISION);
        }
        if (waiver.until().isBefore(today())
                || waiver.from().plusDays(MOST_DAYS).isBefore(waiver.until())) {
            return Optional.of(Refusal.TIME);
        }
        separations.add(waiver, actor.id(), clock.instant());
        write(AccountEvent.Type.SEPARATION_WAIVED, actor, waiver.unit() + " " + waiver.until());
        return Optional.empty();
    }

    /** Ends a waiver at once. */
    @Transactional
    public void restore(Staff actor, long waiver) {
        separations
                .end(waiver, clock.instant())
                .ifPresent(
                        unit -> write(AccountEvent.Type.SEPARATION_RESTORED, actor, unit.value()));
    }

    private void write(AccountEvent.Type type, Staff actor, String detail) {
        log.write(new AccountEvent(type, actor.id(), null, detail), clock.instant());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
