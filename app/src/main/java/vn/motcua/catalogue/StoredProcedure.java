// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * A procedure version with the key under which dossiers refer to it.
 *
 * @param id internal key, never shown
 * @param version the version
 */
public record StoredProcedure(long id, ProcedureVersion version) {}
