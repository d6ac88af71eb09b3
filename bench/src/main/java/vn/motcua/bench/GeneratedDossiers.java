// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dossiers for reports only, made by SQL: three years, every outcome, three in a hundred with a
 * stop of the clock. Their chains are not real ones.
 */
final class GeneratedDossiers {
    private GeneratedDossiers() {}

    private static final String DOSSIERS =
            """
            insert into dossier
                (id, code, unit_id, procedure_version_id, channel, state, outcome, due_by_day,
                 has_stops, submitted_at, received_at, due_at, finished_at, returned_at,
                 event_count, last_hash)
            select n,
                   'H99-' || to_char(received, 'YYMMDD') || '-' || lpad(n::text, 6, '0'),
                   units[1 + n % array_length(units, 1)],
                   versions[1 + (n * 7) % array_length(versions, 1)],
                   1 + n % 3,
                   case when n % 33 = 0 then 4 when n % 50 = 1 then 3 else 9 end,
                   case when n % 33 = 0 then null when n % 50 = 1 then 5
                        when n % 41 = 0 then 3 when n % 43 = 0 then 4
                        when n % 20 = 0 then 2 else 1 end,
                   n % 4 <> 0,
                   n % 33 <> 0 and n % 50 <> 1 and n % 31 = 0,
                   received - interval '2 hours',
                   case when n % 50 = 1 and n % 33 <> 0 then null else received end,
                   received + interval '7 days',
                   case when n % 33 = 0 then null else received + (n % 200) * interval '1 hour' end,
                   null,
                   1,
                   sha256(n::text::bytea)
            from (select n,
                         timestamptz '2023-01-01 08:00+07'
                             + (n * 1093 / :count) * interval '1 day'
                             + (n % 9) * interval '1 hour' as received
                  from generate_series(1, :count) n) generated,
                 (select array_agg(id order by id) as units from unit) u,
                 (select array_agg(id order by id) as versions from procedure_version) v
            """;

    private static final String PAYLOADS =
            """
            insert into dossier_payload (dossier_id, applicant_name, personal_id, salt)
            select id, 'Người nộp ' || id, lpad(id::text, 12, '0'), decode('00', 'hex')
            from dossier
            """;

    private static final String CLOCKS =
            """
            insert into dossier_clock (dossier_id, from_on, stopped, due_at)
            select d.id, d.received_at::date + step, step = 2,
                   case when step < 5 then d.due_at else d.due_at + interval '3 days' end
            from dossier d,
                 unnest(array[0, 2, 5]) step
            where d.has_stops
            """;

    private static final String ANALYSE =
            """
            analyze dossier, dossier_payload, dossier_clock
            """;

    /** Fills the tables with so many dossiers of the units and procedures registered. */
    static void fill(JdbcClient sql, int count) {
        sql.sql(DOSSIERS).param("count", count).update();
        sql.sql(PAYLOADS).update();
        sql.sql(CLOCKS).update();
        sql.sql(ANALYSE).update();
    }
}
