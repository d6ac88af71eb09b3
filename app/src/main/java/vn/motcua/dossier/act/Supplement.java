// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.AccountId;

/**
 * One full list of what is missing (phiếu yêu cầu bổ sung, form 02), proposed or sent and not yet
 * answered.
 *
 * @param number running number of the dossier's lists, from 1, those before reception included
 * @param items what is asked for, at least one
 * @param reason why
 * @param answerBy until when
 * @param proposedBy who wrote it
 */
public record Supplement(
        int number, List<String> items, String reason, LocalDate answerBy, AccountId proposedBy) {
    public Supplement {
        items = List.copyOf(items);
    }
}
