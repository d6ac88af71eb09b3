// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.RequestKey;
import vn.motcua.identity.Staff;

/** Request keys of programs ({@code Idempotency-Key}); those of one caller are not another's. */
final class RequestKeys {
    static final String HEADER = "Idempotency-Key";
    private static final Pattern FORM = Pattern.compile("\\p{Graph}{1,128}");

    private RequestKeys() {}

    /** The key told; empty when none was, or none that is 1 to 128 visible ASCII characters. */
    static Optional<RequestKey> told(Staff staff, @Nullable String header) {
        return header != null && FORM.matcher(header).matches()
                ? Optional.of(of(staff, header))
                : Optional.empty();
    }

    /** A key that nobody uses again. */
    static RequestKey fresh(Staff staff) {
        return of(staff, UUID.randomUUID().toString());
    }

    private static RequestKey of(Staff staff, String key) {
        return new RequestKey("api-" + staff.id() + "-" + key);
    }
}
