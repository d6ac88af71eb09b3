// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

/**
 * A seal as it stands in the database.
 *
 * @param seal what it says
 * @param hash the hash stored with it, which is the seal's own while nobody has changed it
 */
public record StoredSeal(Seal seal, Hash hash) {}
