// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;

/**
 * A version of a template that an office published. It never changes: a newer one follows it.
 *
 * @param head what is known of it
 * @param body its text
 * @param note why it was published, in the words of who did
 * @param by the number of the account that published it
 * @param at when
 */
public record Publication(TemplateHead head, String body, String note, long by, Instant at) {}
