// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.time.Instant;

/**
 * A result on its way by post.
 *
 * @param tracking number that the post gave
 * @param state where it is
 * @param changed since when
 */
public record Parcel(String tracking, ParcelState state, Instant changed) {}
