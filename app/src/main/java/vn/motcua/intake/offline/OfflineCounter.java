// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.organisation.StoredUnit;

/**
 * A browser prepared by an officer to go on without the line (máy làm việc khi mất mạng).
 *
 * @param id its key
 * @param unit where it stands
 * @param slot 1 to 99, its own within the unit while it is in use
 * @param officer who prepared it and alone sends what it keeps
 * @param name as the officer calls it
 * @param key its public key (P-256, as X.509 writes it)
 * @param times when it was prepared and seen
 * @param last what it sent last
 * @param end how it was put out of use; null while it is in use
 */
public record OfflineCounter(
        long id,
        StoredUnit unit,
        int slot,
        AccountId officer,
        String name,
        Bytes key,
        Times times,
        Last last,
        @Nullable End end) {
    /** Product default: so many dossiers of one day have a code without the line. */
    public static final int CODES_A_DAY = 999;

    private static final int SLOT = 1_000;

    /**
     * When.
     *
     * @param prepared when it was prepared
     * @param seen when it was last seen with the line up
     * @param toldFrom nothing that it still keeps happened before this
     */
    public record Times(Instant prepared, Instant seen, Instant toldFrom) {}

    /**
     * What it sent last.
     *
     * @param sequence the running number; 0 for nothing yet
     * @param hash of its text, as the next record has to tell it
     */
    public record Last(int sequence, Bytes hash) {}

    /**
     * How it was put out of use.
     *
     * @param at when
     * @param reason why it was revoked, such as stolen; empty when its officer put it away
     */
    public record End(Instant at, String reason) {
        /** True when nothing it still keeps may come in. */
        public boolean isRevoked() {
            return !reason.isEmpty();
        }
    }

    /** True for a code that this counter may give. */
    public boolean gives(DossierCode code) {
        return code.unit().equals(unit.unit().code())
                && code.isKept()
                && (code.number() - DossierCode.FIRST_KEPT) / SLOT == slot
                && code.number() % SLOT > 0;
    }

    /** The place where it stands; empty when {@code staff} could not receive there then. */
    public Optional<Place> at(Places places, Staff staff, Instant then) {
        return places.of(staff, VietnamTime.day(then), unit.unit().code().value())
                .filter(place -> place.unit().equals(unit));
    }

    /** Its slot with two figures. */
    public String label() {
        return String.format(Locale.ROOT, "%02d", slot);
    }
}
