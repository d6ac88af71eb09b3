// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.process.Consultation;
import vn.motcua.process.Decision;
import vn.motcua.process.Performer;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;
import vn.motcua.process.StepName;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;
import vn.motcua.process.UnitReference;

/** Reads the steps of a process with their outcomes and consultations. */
final class ProcessParts {
    private record Of<T>(String step, T part) {}

    private final JdbcClient sql;

    ProcessParts(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String STEPS =
            """
            select key, name, name_en, role, unit, minutes
            from process_step
            where process_version_id = :id
            order by position
            """;

    private static final String OUTCOMES =
            """
            select step_key, key, name, name_en, next_key, back, needs, decision
            from step_outcome
            where process_version_id = :id
            order by step_key, position
            """;

    private static final String CONSULTATIONS =
            """
            select step_key, key, name, name_en, role, unit, minutes, may_be_passed
            from process_consultation
            where process_version_id = :id
            order by step_key, position
            """;

    /** The steps of a process in their order. */
    List<ProcessStep> read(long id) {
        Map<String, List<StepOutcome>> outcomes = byStep(id, OUTCOMES, ProcessParts::outcome);
        Map<String, List<Consultation>> consultations =
                byStep(id, CONSULTATIONS, ProcessParts::consultation);
        return sql.sql(STEPS)
                .param("id", id)
                .query((row, number) -> {
                    String key = row.getString("key");
                    return new ProcessStep(
                            new StepKey(key),
                            name(row),
                            performer(row),
                            new StepLimit(row.getInt("minutes")),
                            outcomes.getOrDefault(key, List.of()),
                            consultations.getOrDefault(key, List.of()));
                })
                .list();
    }

    private <T> Map<String, List<T>> byStep(long id, String query, RowMapper<Of<T>> row) {
        return sql.sql(query).param("id", id).query(row).list().stream()
                .collect(groupingBy(Of::step, mapping(Of::part, toList())));
    }

    private static Of<StepOutcome> outcome(ResultSet row, int number) throws SQLException {
        @Nullable String next = row.getString("next_key");
        String[] needs = (String[]) row.getArray("needs").getArray();
        return new Of<>(
                row.getString("step_key"),
                new StepOutcome(
                        row.getString("key"),
                        name(row),
                        next == null ? null : new StepKey(next),
                        row.getBoolean("back"),
                        Arrays.stream(needs)
                                .map(need -> StepNeed.ofCode(need).orElseThrow())
                                .collect(toUnmodifiableSet()),
                        Optional.ofNullable(row.getString("decision"))
                                .flatMap(Decision::ofCode)
                                .orElse(null)));
    }

    private static Of<Consultation> consultation(ResultSet row, int number) throws SQLException {
        return new Of<>(
                row.getString("step_key"),
                new Consultation(
                        row.getString("key"),
                        name(row),
                        performer(row),
                        new StepLimit(row.getInt("minutes")),
                        row.getBoolean("may_be_passed")));
    }

    private static StepName name(ResultSet row) throws SQLException {
        return new StepName(row.getString("name"), row.getString("name_en"));
    }

    private static Performer performer(ResultSet row) throws SQLException {
        return new Performer(
                Role.ofCode(row.getString("role")).orElseThrow(),
                UnitReference.ofCode(row.getString("unit")).orElseThrow());
    }
}
