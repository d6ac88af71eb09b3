// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;

/**
 * A processing time of a procedure and the case in which it holds (thời hạn giải quyết).
 *
 * @param condition the case, such as that facts must be verified; null for the usual one
 * @param limit the time
 */
public record LimitRule(@Nullable Wording condition, ProcessingTime limit) {}
