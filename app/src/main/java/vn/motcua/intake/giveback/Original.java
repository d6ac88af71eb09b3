// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

/**
 * Originals handed in with a dossier.
 *
 * @param name of the paper
 * @param count how many
 */
public record Original(String name, int count) {}
