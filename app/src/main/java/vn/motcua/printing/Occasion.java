// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;

/**
 * The dossier that a paper is for, as far as its template depends on it.
 *
 * @param day of the dossier, in Vietnam: that of its reception, or of its submission before
 * @param field of its procedure (lĩnh vực)
 * @param procedure the code of its procedure; empty when it is no matter
 */
public record Occasion(LocalDate day, String field, String procedure) {}
