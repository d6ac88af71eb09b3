// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import vn.motcua.identity.Role;

/**
 * Who does a step: anybody holding a role at a unit.
 *
 * @param role the role
 * @param unit the unit, by its part in the dossier
 */
public record Performer(Role role, UnitReference unit) {}
