// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.UnitCode;

/** Receivers never decide. */
final class NoWaivers implements Separations {
    @Override
    public boolean isWaived(UnitCode unit, LocalDate day) {
        return false;
    }

    @Override
    public List<Waiver> standing(LocalDate day) {
        return List.of();
    }

    @Override
    public void add(Waiver waiver, AccountId maker, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<UnitCode> end(long id, Instant now) {
        return Optional.empty();
    }
}
