// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was typed into forms whose writers are not signed in any more when they send them, so
 * that it is there again once they are. A module brings one for its own forms.
 */
public interface LostForms {
    /**
     * Keeps a form that was not let in.
     *
     * @param fields as typed; from anybody, so only a form that the module knows is kept
     * @return the secret by which its writer's browser asks for it again; empty when it is none of
     *     the module's forms
     */
    Optional<String> keep(Map<String, String> fields);
}
