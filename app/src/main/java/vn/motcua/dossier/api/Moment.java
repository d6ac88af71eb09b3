// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;

/** Moments as programs get them: RFC 3339 with the offset of Vietnam. */
final class Moment {
    private Moment() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    static OffsetDateTime of(LocalDateTime local) {
        return local.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
