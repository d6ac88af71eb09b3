// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.time.LocalDate;

/**
 * A process that is put forward for publication.
 *
 * @param procedureVersionId the procedure version it is for
 * @param validFrom its first day; it ends where a later one of the same procedure version begins
 * @param definition its steps
 */
public record ProcessDraft(
        long procedureVersionId, LocalDate validFrom, ProcessDefinition definition) {}
