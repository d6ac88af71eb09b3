// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.LimitRule;

/**
 * The processing time of another case than the usual one, chosen at reception (thời hạn theo trường
 * hợp), such as where facts must be verified.
 *
 * @param position which of the published limits, from 2; the usual one is 1
 * @param time the time it gives
 * @param reason why this case, as the receptionist wrote it
 */
public record ChosenLimit(int position, ProcessingTime time, String reason) {
    /** The usual limit, which nobody has to choose. */
    public static final int USUAL = 1;

    public ChosenLimit {
        if (position <= USUAL) {
            throw new IllegalArgumentException("the usual limit is not chosen");
        }
    }

    /** The published limit at that place; empty when there is none, or when it is the usual one. */
    public static Optional<ChosenLimit> of(List<LimitRule> published, int position, String reason) {
        return position > USUAL && position <= published.size()
                ? Optional.of(
                        new ChosenLimit(position, published.get(position - 1).limit(), reason))
                : Optional.empty();
    }
}
