// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

/** The statements that take a whole batch of imported dossiers, one array a column. */
final class ImportStatements {
    private ImportStatements() {}

    static final String DOSSIERS =
            """
            insert into dossier
                (id, code, unit_id, procedure_version_id, channel, state, outcome, due_by_day,
                 due_given, has_stops, submitted_at, received_at, due_at, finished_at, returned_at,
                 event_count, last_hash)
            select *
            from unnest(
                :id::bigint[], :code::text[], :unit::bigint[], :procedure::bigint[],
                :channel::smallint[], :state::smallint[], :outcome::smallint[],
                :dueByDay::boolean[], :dueGiven::boolean[], :hasStops::boolean[],
                :submittedAt::timestamptz[], :receivedAt::timestamptz[], :dueAt::timestamptz[],
                :finishedAt::timestamptz[], :returnedAt::timestamptz[], :eventCount::integer[],
                :lastHash::bytea[])
            """;

    static final String PAYLOADS =
            """
            insert into dossier_payload
                (dossier_id, applicant_name, personal_id, phone, import_digest, salt)
            select *
            from unnest(
                :id::bigint[], :name::text[], :personalId::text[], :phone::text[],
                :digest::bytea[], :salt::bytea[])
            """;

    static final String STOPS =
            """
            insert into dossier_stop (dossier_id, ordinal, start_on, end_on, reason)
            select *
            from unnest(
                :id::bigint[], :ordinal::smallint[], :startOn::date[], :endOn::date[],
                :reason::text[])
            """;

    static final String CLOCK =
            """
            insert into dossier_clock (dossier_id, from_on, stopped, due_at)
            select *
            from unnest(
                :id::bigint[], :fromOn::date[], :stopped::boolean[], :dueAt::timestamptz[])
            """;

    static final String EVENTS =
            """
            insert into dossier_event
                (dossier_id, seq, type, happened_at, recorded_at, actor, data, previous_hash, hash)
            select *
            from unnest(
                :dossierId::bigint[], :seq::integer[], :type::text[], :happenedAt::timestamptz[],
                :recordedAt::timestamptz[], :actor::text[], :data::json[], :previous::bytea[],
                :hash::bytea[])
            """;
}
