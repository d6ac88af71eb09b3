// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.process.AProcess.asking;
import static vn.motcua.process.AProcess.back;
import static vn.motcua.process.AProcess.grant;
import static vn.motcua.process.AProcess.on;
import static vn.motcua.process.AProcess.opinion;
import static vn.motcua.process.AProcess.refuse;
import static vn.motcua.process.AProcess.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.identity.Role;

class ProcessCheckTest {
    private static final StepLimit DAY = StepLimit.days(1);

    @Test
    void a_process_that_assesses_decides_and_numbers_may_be_published() {
        assertThat(faults(5, AProcess.sound())).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        ProcessDefinition process =
                AProcess.of(
                        step("assess", DAY, on("propose", "nowhere"), back("return", "lost")),
                        step("lost", DAY),
                        step("assess", DAY, grant("end", null)));

        assertThat(faults(1, process))
                .containsExactly(
                        new ProcessFault.SameKey(new StepKey("assess"), "assess"),
                        new ProcessFault.UnknownNext(
                                new StepKey("assess"), "propose", new StepKey("nowhere")),
                        new ProcessFault.NotBack(new StepKey("assess"), "return"),
                        new ProcessFault.Unreachable(new StepKey("lost")),
                        new ProcessFault.DeadEnd(new StepKey("lost")));
    }

    @Test
    void outcomes_and_opinions_of_one_step_have_names_of_their_own() {
        ProcessStep step = step("decide", DAY, grant("yes", null), refuse("yes", null));
        Consultation asked = opinion("land", StepLimit.hours(4), Role.SPECIALIST);

        assertThat(faults(1, AProcess.of(asking(step, asked, asked))))
                .containsExactly(
                        new ProcessFault.SameKey(step.key(), "yes"),
                        new ProcessFault.SameKey(step.key(), "land"));
    }

    @Test
    void a_step_that_only_sends_back_is_a_dead_end() {
        ProcessDefinition process =
                AProcess.of(
                        step("assess", DAY, grant("propose", "decide")),
                        step("decide", DAY, back("return", "assess")));

        assertThat(faults(5, process))
                .containsExactly(new ProcessFault.DeadEnd(new StepKey("decide")));
    }

    @Test
    void going_forward_never_comes_back() {
        ProcessDefinition process =
                AProcess.of(
                        step("assess", DAY, grant("propose", "decide")),
                        step("decide", DAY, on("approve", null), on("return", "assess")));

        assertThat(faults(5, process))
                .containsExactly(new ProcessFault.Circle(new StepKey("assess")));
    }

    @Test
    void sending_back_leads_to_a_step_that_was_passed() {
        ProcessDefinition process =
                AProcess.of(
                        step("assess", DAY, grant("propose", "decide"), back("skip", "decide")),
                        step("decide", DAY, on("approve", null), back("again", "decide")));

        assertThat(faults(5, process))
                .containsExactly(
                        new ProcessFault.NotBack(new StepKey("assess"), "skip"),
                        new ProcessFault.NotBack(new StepKey("decide"), "again"));
    }

    @Test
    void nothing_ends_before_somebody_has_decided() {
        ProcessDefinition process =
                AProcess.of(
                        step("assess", DAY, on("propose", "decide"), on("file", null)),
                        step("decide", DAY, grant("approve", "number"), on("note", "number")),
                        step("number", DAY, on("issue", null)));

        assertThat(faults(5, process))
                .containsExactly(
                        new ProcessFault.NoDecision(new StepKey("assess"), "file"),
                        new ProcessFault.NoDecision(new StepKey("number"), "issue"));
    }

    @ParameterizedTest(name = "{0} {1} give {2} minutes of work")
    @CsvSource({
        "3, WORKING_DAYS, 1440",
        "15, CALENDAR_DAYS, 5142",
        "7, CALENDAR_DAYS, 2400",
        "8, WORKING_HOURS, 480",
        "1, SAME_DAY, 480"
    })
    void a_limit_gives_so_many_minutes(int value, LimitUnit unit, int minutes) {
        assertThat(ProcessCheck.allowed(new ProcessingTime(value, unit))).isEqualTo(minutes);
    }

    @Test
    void the_longest_way_fits_into_the_limit_to_the_minute() {
        assertThat(faults(5, AProcess.row(5))).isEmpty();
        assertThat(faults(4, AProcess.row(5)))
                .containsExactly(new ProcessFault.TooLong(5 * 480, 4 * 480));
    }

    @Test
    void the_longest_of_several_ways_counts() {
        ProcessDefinition process =
                AProcess.of(
                        step("sort", DAY, refuse("simple", "end"), on("hard", "assess")),
                        step("assess", StepLimit.days(4), grant("propose", "end")),
                        step("end", DAY, on("issue", null)));

        assertThat(faults(5, process)).containsExactly(new ProcessFault.TooLong(2880, 2400));
    }

    @Test
    void an_opinion_is_given_within_the_step_that_asks_for_it() {
        ProcessStep step = step("assess", DAY, grant("end", null));

        assertThat(
                        faults(
                                1,
                                AProcess.of(
                                        asking(
                                                step,
                                                opinion(
                                                        "tax",
                                                        StepLimit.days(2),
                                                        Role.UNIT_HEAD)))))
                .containsExactly(new ProcessFault.ConsultationTooLong(step.key(), "tax"));
    }

    @Test
    void those_outside_the_business_do_no_step() {
        ProcessStep step = step("assess", DAY, grant("end", null));

        assertThat(faults(1, AProcess.of(asking(step, opinion("look", DAY, Role.AUDITOR)))))
                .containsExactly(new ProcessFault.OutsidePerformer(step.key(), Role.AUDITOR));
    }

    private static List<ProcessFault> faults(int days, ProcessDefinition process) {
        return ProcessCheck.faults(process, new ProcessingTime(days, LimitUnit.WORKING_DAYS));
    }
}
