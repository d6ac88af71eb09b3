// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

/**
 * That a paper in the store took the place of one to be handed in, as its owner agreed.
 *
 * @param position its place among the papers of the dossier, from 1
 * @param code how the paper is called in the store
 * @param byOwner true when the owner agreed in person, false when it was who hands in for them
 */
public record ReusedPaper(int position, String code, boolean byOwner) {}
