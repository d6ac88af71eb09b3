// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The policy by which signatures are judged: that of the library, in which what shows a change of a
 * signed page is a failure and not a warning. The file is shipped, so that a new version of the
 * library does not change verdicts unseen.
 */
final class StrictPolicy {
    private static final String FILE = "/vn/motcua/signing/strict-policy.xml";

    /** The policy, read anew: the library may change what it is given. */
    ValidationPolicy read() {
        try (InputStream file = getClass().getResourceAsStream(FILE)) {
            return ValidationPolicyLoader.fromValidationPolicy(Objects.requireNonNull(file))
                    .create();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
