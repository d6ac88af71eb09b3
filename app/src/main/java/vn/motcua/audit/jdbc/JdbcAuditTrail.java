// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.Seal;
import vn.motcua.audit.Verification;

@Component
class JdbcAuditTrail implements AuditTrail {
    private final Sealer sealer;
    private final Verifier verifier;

    JdbcAuditTrail(Sealer sealer, Verifier verifier) {
        this.sealer = sealer;
        this.verifier = verifier;
    }

    @Override
    public Optional<Seal> seal() {
        return sealer.seal();
    }

    @Override
    public Verification verify() {
        return verifier.verify();
    }
}
