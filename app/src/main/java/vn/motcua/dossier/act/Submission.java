// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.organisation.StoredUnit;

/**
 * What somebody hands in: at the counter, online or by post.
 *
 * @param counter the unit that takes it in
 * @param office the unit that decides it; another one where reception knows no borders
 * @param procedure the version in force
 * @param channel how it came
 * @param applicant who asks
 * @param papers what was handed in
 * @param fees what it costs
 * @param chosen the limit of another case than the usual one; null for the usual
 * @param given the code it got while the counter was cut off; null for the next of the day
 */
public record Submission(
        StoredUnit counter,
        StoredUnit office,
        StoredProcedure procedure,
        Channel channel,
        Applicant applicant,
        List<Paper> papers,
        List<FeeLine> fees,
        @Nullable ChosenLimit chosen,
        @Nullable GivenCode given) {
    public Submission {
        papers = List.copyOf(papers);
        fees = List.copyOf(fees);
    }

    /** What gets the next code of the day. */
    public Submission(
            StoredUnit counter,
            StoredUnit office,
            StoredProcedure procedure,
            Channel channel,
            Applicant applicant,
            List<Paper> papers,
            List<FeeLine> fees,
            @Nullable ChosenLimit chosen) {
        this(counter, office, procedure, channel, applicant, papers, fees, chosen, null);
    }

    /** The same under a code that was given while the counter was cut off. */
    public Submission under(@Nullable GivenCode code) {
        return new Submission(
                counter, office, procedure, channel, applicant, papers, fees, chosen, code);
    }

    /** The processing time that it gets. */
    public ProcessingTime limit() {
        return chosen == null ? procedure.version().limit() : chosen.time();
    }

    /** What is to be paid in all. */
    public Money total() {
        return Money.sum(fees.stream().map(FeeLine::amount));
    }
}
