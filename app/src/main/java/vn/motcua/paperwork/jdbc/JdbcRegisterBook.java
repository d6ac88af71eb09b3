// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.paperwork.RegisterBook;

/** The book of dossiers in PostgreSQL. */
@Repository
class JdbcRegisterBook implements RegisterBook {
    private final JdbcClient sql;

    JdbcRegisterBook(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String COUNT =
            """
            select count(*)
            from dossier
            where unit_id = :unit
              and received_at >= :from
              and received_at < :until
            """;

    @Override
    public int count(long unitId, Instant from, Instant until) {
        return sql.sql(COUNT)
                .param("unit", unitId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private static final String ENTRIES =
            """
            select d.code, v.name as procedure, p.applicant_name, r.address, p.phone,
                   coalesce(o.name, u.name) as lead, d.channel, d.state, d.received_at, d.due_at,
                   d.returned_at
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            join unit u on u.id = d.unit_id
            left join dossier_case c on c.dossier_id = d.id
            left join unit o on o.id = c.office_unit_id
            left join dossier_reception r on r.dossier_id = d.id
            where d.unit_id = :unit
              and d.received_at >= :from
              and d.received_at < :until
            order by d.received_at, d.code
            limit :most
            """;

    @Override
    public List<Entry> entries(Stretch stretch, int most) {
        return sql.sql(ENTRIES)
                .param("unit", stretch.unitId())
                .param("from", stretch.from().atOffset(ZoneOffset.UTC))
                .param("until", stretch.until().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getString("procedure"),
                row.getString("applicant_name"),
                Objects.requireNonNullElse(row.getString("address"), ""),
                Objects.requireNonNullElse(row.getString("phone"), ""),
                row.getString("lead"),
                row.getInt("channel"),
                row.getInt("state"),
                Objects.requireNonNull(instant(row, "received_at")),
                instant(row, "due_at"),
                instant(row, "returned_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
