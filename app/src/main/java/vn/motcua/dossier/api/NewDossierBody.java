// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody hands in, as programs send it.
 *
 * @param unit code of the unit that takes it in; the caller's own when not told
 * @param office code of the unit that decides it; {@code unit} when not told
 * @param procedure its code
 * @param channel counter, online or postal; counter when not told
 * @param receive true to receive it at once, which gives the code and the due date; when not told,
 *     true at the counter and false for what comes online or by post
 * @param fees what it costs; as the procedure says when not told
 * @param limitCase which of the published limits holds, from 1; the usual one when not told
 * @param limitReason why it is not the usual one
 */
record NewDossierBody(
        @Nullable String unit,
        @Nullable String office,
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable Boolean receive,
        @Nullable Person applicant,
        @Nullable List<@Nullable PaperBody> papers,
        @Nullable List<@Nullable FeeBody> fees,
        @Nullable Integer limitCase,
        @Nullable String limitReason) {
    /** Who asks. */
    record Person(@Nullable String name, @Nullable String personalId, @Nullable String phone) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    /** A paper handed in; one original when no number is told. */
    record PaperBody(
            @Nullable String name, @Nullable Integer originals, @Nullable Integer copies) {}

    /** A charge or fee in đồng. */
    record FeeBody(@Nullable String name, @Nullable Long amountVnd) {}

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "NewDossierBody";
    }
}
