// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.jdbc;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.process.Consultation;
import vn.motcua.process.Decision;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;

/** Writes the steps of a process that is being published. */
final class ProcessWriter {
    private final JdbcClient sql;
    private final long process;

    ProcessWriter(JdbcClient sql, long process) {
        this.sql = sql;
        this.process = process;
    }

    void write(ProcessDefinition definition) {
        List<ProcessStep> steps = definition.steps();
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i + 1);
        }
    }

    private static final String STEP =
            """
            insert into process_step
                (process_version_id, key, position, name, name_en, role, unit, minutes)
            values (:process, :key, :position, :name, :nameEn, :role, :unit, :minutes)
            """;

    private void step(ProcessStep step, int position) {
        sql.sql(STEP)
                .param("process", process)
                .param("key", step.key().value())
                .param("position", position)
                .param("name", step.name().vi())
                .param("nameEn", step.name().en())
                .param("role", step.performer().role().code())
                .param("unit", step.performer().unit().code())
                .param("minutes", step.limit().minutes())
                .update();
        for (int i = 0; i < step.outcomes().size(); i++) {
            outcome(step.key(), step.outcomes().get(i), i + 1);
        }
        for (int i = 0; i < step.consultations().size(); i++) {
            consultation(step.key(), step.consultations().get(i), i + 1);
        }
    }

    private static final String OUTCOME =
            """
            insert into step_outcome
                (process_version_id, step_key, key, position, name, name_en, next_key, back, needs,
                 decision)
            values (:process, :step, :key, :position, :name, :nameEn, :next, :back, :needs,
                    :decision)
            """;

    private void outcome(StepKey step, StepOutcome outcome, int position) {
        sql.sql(OUTCOME)
                .param("process", process)
                .param("step", step.value())
                .param("key", outcome.key())
                .param("position", position)
                .param("name", outcome.name().vi())
                .param("nameEn", outcome.name().en())
                .param("next", Optional.ofNullable(outcome.next()).map(StepKey::value).orElse(null))
                .param("back", outcome.back())
                .param("needs", outcome.needs().stream().map(StepNeed::code).toArray(String[]::new))
                .param(
                        "decision",
                        Optional.ofNullable(outcome.decision()).map(Decision::code).orElse(null))
                .update();
    }

    private static final String CONSULTATION =
            """
            insert into process_consultation
                (process_version_id, step_key, key, position, name, name_en, role, unit, minutes,
                 may_be_passed)
            values (:process, :step, :key, :position, :name, :nameEn, :role, :unit, :minutes,
                    :mayBePassed)
            """;

    private void consultation(StepKey step, Consultation asked, int position) {
        sql.sql(CONSULTATION)
                .param("process", process)
                .param("step", step.value())
                .param("key", asked.key())
                .param("position", position)
                .param("name", asked.name().vi())
                .param("nameEn", asked.name().en())
                .param("role", asked.performer().role().code())
                .param("unit", asked.performer().unit().code())
                .param("minutes", asked.limit().minutes())
                .param("mayBePassed", asked.mayBePassed())
                .update();
    }
}
