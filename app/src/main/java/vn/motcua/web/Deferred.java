// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;

/** A security context that is read when first asked for. */
final class Deferred implements DeferredSecurityContext {
    private final Supplier<SecurityContext> reading;
    private @Nullable SecurityContext read;

    Deferred(Supplier<SecurityContext> reading) {
        this.reading = reading;
    }

    @Override
    public SecurityContext get() {
        if (read == null) {
            read = reading.get();
        }
        return read;
    }

    @Override
    public boolean isGenerated() {
        return false;
    }
}
