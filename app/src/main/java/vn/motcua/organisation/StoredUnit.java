// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation;

/**
 * A unit with the key under which dossiers refer to it.
 *
 * @param id internal key, never shown
 * @param unit the unit
 */
public record StoredUnit(long id, Unit unit) {}
