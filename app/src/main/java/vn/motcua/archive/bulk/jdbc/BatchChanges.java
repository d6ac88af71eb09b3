// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.jdbc;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.Trouble;

/** Changes batches of old results. */
@Repository
class BatchChanges {
    private final JdbcClient sql;

    BatchChanges(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BEGIN =
            """
            insert into old_batch (unit_id, name, made_by, made_at)
            values (:unit, :name, :by, :at)
            returning id
            """;

    long begin(long unit, String name, Holdings.By by) {
        return sql.sql(BEGIN)
                .param("unit", unit)
                .param("name", name)
                .param("by", by.account().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static final String LOCK =
            """
            select id
            from old_batch
            where id = :batch
            for update
            """;

    /** Above all numbers of lines: there stand the lines of the list before, out of the way. */
    private static final int ASIDE = 100_000_000;

    private static final String CLEAR =
            """
            delete from old_line
            where batch_id = :batch
              and holding_id is null
            """;

    private static final String NO_STRAYS =
            """
            delete from old_stray
            where batch_id = :batch
            """;

    private static final String PUT_ASIDE =
            """
            update old_line
            set line = line + :aside
            where batch_id = :batch
            """;

    /** New lines that name the scan of a paper in the store take it over, one for one. */
    private static final String MEET =
            """
            with kept as (
                select line, file_key, holding_id,
                       row_number() over (partition by file_key order by line) as place
                from old_line
                where batch_id = :batch and line > :aside
            ), fresh as (
                select line, file_key,
                       row_number() over (partition by file_key order by line) as place
                from old_line
                where batch_id = :batch and line <= :aside and title is not null
            ), met as (
                update old_line l
                set holding_id = kept.holding_id
                from fresh join kept using (file_key, place)
                where l.batch_id = :batch and l.line = fresh.line
                returning kept.line
            )
            delete from old_line
            where batch_id = :batch and line in (select line from met)
            """;

    /** Papers in the store that the new list does not name stand behind it. */
    private static final String PUT_BEHIND =
            """
            update old_line
            set line = line - :aside
                       + (select coalesce(max(line), 0) from old_line
                          where batch_id = :batch and line <= :aside)
            where batch_id = :batch and line > :aside
            """;

    void replace(long batch, List<BatchLine> lines) {
        sql.sql(LOCK).param("batch", batch).query(Long.class).single();
        sql.sql(CLEAR).param("batch", batch).update();
        sql.sql(NO_STRAYS).param("batch", batch).update();
        sql.sql(PUT_ASIDE).param("batch", batch).param("aside", ASIDE).update();
        add(batch, lines);
        sql.sql(MEET).param("batch", batch).param("aside", ASIDE).update();
        sql.sql(PUT_BEHIND).param("batch", batch).param("aside", ASIDE).update();
    }

    private static final String ADD =
            """
            insert into old_line
                (batch_id, line, file, file_key, component, title, owner_id, owner_name, issuer,
                 number, dated, valid_until)
            values (:batch, :line, :file, :key, :component, :title, :ownerId, :owner, :issuer,
                    :number, :dated, :until)
            """;

    void add(long batch, List<BatchLine> lines) {
        for (BatchLine line : lines) {
            add(batch, line);
            for (int place = 0; place < line.troubles().size(); place++) {
                trouble(batch, line, place, line.troubles().get(place));
            }
        }
    }

    private void add(long batch, BatchLine line) {
        Optional<PaperFacts> facts = line.readable();
        sql.sql(ADD)
                .param("batch", batch)
                .param("line", line.number())
                .param("file", line.file())
                .param("key", BatchLine.key(line.file()))
                .param("component", facts.map(PaperFacts::component).orElse(""))
                .param("title", facts.map(PaperFacts::title).orElse(null), Types.VARCHAR)
                .param("ownerId", facts.map(one -> one.owner().id()).orElse(""))
                .param("owner", owner(facts), Types.VARCHAR)
                .param("issuer", facts.map(PaperFacts::issuer).orElse(""))
                .param("number", facts.map(PaperFacts::number).orElse(""))
                .param("dated", facts.map(PaperFacts::dated).orElse(null), Types.DATE)
                .param("until", facts.map(PaperFacts::validUntil).orElse(null), Types.DATE)
                .update();
    }

    private static @Nullable String owner(Optional<PaperFacts> facts) {
        return facts.map(one -> one.owner().name()).orElse(null);
    }

    private static final String TROUBLE =
            """
            insert into old_trouble (batch_id, line, place, field, value, key, parts)
            values (:batch, :line, :place, :field, :value, :key, :parts::text[])
            """;

    private void trouble(long batch, BatchLine line, int place, Trouble why) {
        sql.sql(TROUBLE)
                .param("batch", batch)
                .param("line", line.number())
                .param("place", place)
                .param("field", why.column())
                .param("value", why.value())
                .param("key", why.key())
                .param("parts", why.parts().stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    private static final String NO_TROUBLE =
            """
            delete from old_trouble
            where batch_id = :batch
              and line = :line
            """;

    private static final String KEEP =
            """
            update old_line
            set holding_id = :paper
            where batch_id = :batch
              and line = :line
              and holding_id is null
            """;

    @Transactional
    public void keep(long batch, BatchLine line, HoldingCode paper) {
        of(NO_TROUBLE, batch, line).update();
        of(KEEP, batch, line).param("paper", paper.id()).update();
    }

    @Transactional
    public void refuse(long batch, BatchLine line, Trouble why) {
        of(NO_TROUBLE, batch, line).update();
        trouble(batch, line, 0, why);
    }

    private JdbcClient.StatementSpec of(String change, long batch, BatchLine line) {
        return sql.sql(change).param("batch", batch).param("line", line.number());
    }

    private static final String STRAY =
            """
            insert into old_stray (batch_id, file_key, file)
            values (:batch, :key, :file)
            on conflict do nothing
            """;

    void stray(long batch, String file) {
        sql.sql(STRAY)
                .param("batch", batch)
                .param("key", BatchLine.key(file))
                .param("file", file)
                .update();
    }
}
