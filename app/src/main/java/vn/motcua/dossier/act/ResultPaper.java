// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper of a result (văn bản kết quả) as the clerk registers it.
 *
 * @param number number and symbol, such as {@code 05/GXN-UBND}; empty when it was not told
 * @param date the date on the paper; null when it was not told
 * @param file the stored file; null when there is none
 */
public record ResultPaper(String number, @Nullable LocalDate date, @Nullable PaperFile file) {}
