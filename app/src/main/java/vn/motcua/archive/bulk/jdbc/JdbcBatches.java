// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.Batches;
import vn.motcua.archive.bulk.LineState;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.signing.SigningRefusal;

/** Batches of old results in PostgreSQL: reading them; what changes them is handed on. */
@Repository
class JdbcBatches implements Batches {
    private final JdbcClient sql;
    private final BatchChanges changes;

    JdbcBatches(JdbcClient sql, BatchChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    @Override
    @Transactional
    public long begin(long unit, String name, List<BatchLine> lines, Holdings.By by) {
        long batch = changes.begin(unit, name, by);
        changes.add(batch, lines);
        return batch;
    }

    @Override
    @Transactional
    public void replace(long batch, List<BatchLine> lines) {
        changes.replace(batch, lines);
    }

    private static final String FIND =
            """
            select b.id, b.unit_id, u.code as unit_code, u.name as unit_name, b.name, b.made_by,
                   b.made_at,
                   count(l.line) as lines,
                   count(l.line) filter (where l.holding_id is null
                       and exists (select from old_trouble t
                                   where t.batch_id = l.batch_id and t.line = l.line)) as faulty,
                   count(l.holding_id) as kept,
                   count(h.signed_address) as signed
            from old_batch b
            join unit u on u.id = b.unit_id
            left join old_line l on l.batch_id = b.id
            left join holding h on h.id = l.holding_id
            where b.id = :batch
            group by b.id, u.id
            """;

    @Override
    public Optional<Batch> find(long batch) {
        return sql.sql(FIND).param("batch", batch).query(BatchRows::batch).optional();
    }

    private static final String NEWEST =
            """
            select id
            from old_batch
            where unit_id = any(:units::bigint[])
            order by id desc
            limit :most
            """;

    @Override
    public List<Batch> of(Set<Long> units, int most) {
        return sql
                .sql(NEWEST)
                .param("units", units.toArray(new Long[0]))
                .param("most", most)
                .query((row, number) -> row.getLong("id"))
                .list()
                .stream()
                .flatMap(batch -> find(batch).stream())
                .toList();
    }

    private static final String LINES =
            """
            select l.*, h.signed_address, u.why
            from old_line l
            left join holding h on h.id = l.holding_id
            left join old_unsigned u on u.holding_id = h.id and u.version = h.version
            where l.batch_id = :batch
              and :state = case
                    when h.signed_address is not null then 'signed'
                    when l.holding_id is not null then 'kept'
                    when exists (select from old_trouble t
                                 where t.batch_id = l.batch_id and t.line = l.line) then 'faulty'
                    else 'waiting' end
            order by l.line
            offset :skip limit :most
            """;

    @Override
    @Transactional(readOnly = true)
    public List<BatchLine> lines(long batch, LineState state, int skip, int most) {
        List<BatchLine> lines =
                sql.sql(LINES)
                        .param("batch", batch)
                        .param("state", state.code())
                        .param("skip", skip)
                        .param("most", most)
                        .query(BatchRows::line)
                        .list();
        return state == LineState.FAULTY
                ? lines.stream().map(one -> told(batch, one)).toList()
                : lines;
    }

    private static final String TROUBLES =
            """
            select field, value, key, parts
            from old_trouble
            where batch_id = :batch
              and line = :line
            order by place
            """;

    private BatchLine told(long batch, BatchLine line) {
        List<Trouble> troubles =
                sql.sql(TROUBLES)
                        .param("batch", batch)
                        .param("line", line.number())
                        .query(BatchRows::trouble)
                        .list();
        return new BatchLine(line.number(), line.file(), line.facts(), troubles, line.kept(), null);
    }

    private static final String NAMING =
            """
            select l.*, h.signed_address, u.why
            from old_line l
            left join holding h on h.id = l.holding_id
            left join old_unsigned u on u.holding_id = h.id and u.version = h.version
            where l.batch_id = :batch
              and l.file_key = :key
            order by l.line
            """;

    @Override
    public List<BatchLine> naming(long batch, String file) {
        return sql.sql(NAMING)
                .param("batch", batch)
                .param("key", BatchLine.key(file))
                .query(BatchRows::line)
                .list();
    }

    @Override
    public void keep(long batch, BatchLine line, HoldingCode paper) {
        changes.keep(batch, line, paper);
    }

    @Override
    public void refuse(long batch, BatchLine line, Trouble why) {
        changes.refuse(batch, line, why);
    }

    @Override
    public void stray(long batch, String file) {
        changes.stray(batch, file);
    }

    private static final String STRAYS =
            """
            select file
            from old_stray
            where batch_id = :batch
            order by file_key
            limit :most
            """;

    @Override
    public List<String> strays(long batch, int most) {
        return sql.sql(STRAYS)
                .param("batch", batch)
                .param("most", most)
                .query((row, number) -> row.getString("file"))
                .list();
    }

    private static final String LEAVE =
            """
            insert into old_unsigned (holding_id, version, why, left_at)
            values (:paper, :version, :why, :at)
            on conflict (holding_id) do update
            set version = excluded.version, why = excluded.why, left_at = excluded.left_at
            """;

    @Override
    public void leave(Holding paper, SigningRefusal why, Instant at) {
        sql.sql(LEAVE)
                .param("paper", paper.code().id())
                .param("version", paper.version())
                .param("why", why.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String UNSIGNED =
            """
            select h.id
            from old_line l
            join holding h on h.id = l.holding_id
            where l.batch_id = :batch
              and h.state = 1
              and h.signed_address is null
            group by h.id
            order by min(l.line)
            limit :most
            """;

    @Override
    public List<HoldingCode> unsigned(long batch, int most) {
        return sql.sql(UNSIGNED)
                .param("batch", batch)
                .param("most", most)
                .query((row, number) -> HoldingCode.digitised(row.getLong("id")))
                .list();
    }
}
