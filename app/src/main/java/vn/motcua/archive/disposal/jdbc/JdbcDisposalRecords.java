// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.files.FileAddress;

/** Lists in PostgreSQL: reading them and moving them on; what changes papers is handed on. */
@Repository
class JdbcDisposalRecords implements DisposalRecords {
    private final JdbcClient sql;
    private final ListMaking making;
    private final PaperDestruction destruction;

    JdbcDisposalRecords(JdbcClient sql, ListMaking making, PaperDestruction destruction) {
        this.sql = sql;
        this.making = making;
        this.destruction = destruction;
    }

    private static final String FIND =
            """
            select l.*, u.code as unit_code, u.name as unit_name
            from disposal_list l
            join unit u on u.id = l.unit_id
            where l.id = :id
            """;

    @Override
    public Optional<DisposalList> find(long id) {
        return sql.sql(FIND).param("id", id).query(DisposalColumns::list).optional();
    }

    private static final String NUMBERED =
            """
            select l.*, u.code as unit_code, u.name as unit_name
            from disposal_list l
            join unit u on u.id = l.unit_id
            where l.year = :year and l.ordinal = :ordinal
            order by u.code, l.id
            """;

    @Override
    public List<DisposalList> numbered(int ordinal, int year) {
        return sql.sql(NUMBERED)
                .param("ordinal", ordinal)
                .param("year", year)
                .query(DisposalColumns::list)
                .list();
    }

    private static final String OF =
            """
            select l.*, u.code as unit_code, u.name as unit_name
            from disposal_list l
            join unit u on u.id = l.unit_id
            where l.unit_id = any (:units::bigint[])
            order by l.id desc
            limit 200
            """;

    @Override
    public List<DisposalList> of(Set<Long> units) {
        return sql.sql(OF)
                .param("units", units.toArray(new Long[0]))
                .query(DisposalColumns::list)
                .list();
    }

    private static final String LINES =
            """
            select l.position, l.paper_code, l.title, l.number, l.dated, l.class_code, l.basis,
                   l.from_day, l.state, l.reason, l.changed_by, l.changed_at,
                   (select string_agg(f.sha256, ' ' order by f.sha256)
                    from disposal_file f
                    where f.list_id = l.list_id and f.position = l.position) as files
            from disposal_line l
            where l.list_id = :list
            order by l.position
            """;

    @Override
    public List<DisposalLine> lines(long list) {
        return sql.sql(LINES).param("list", list).query(DisposalColumns::line).list();
    }

    @Override
    public long make(NewList list, Holdings.By by) {
        return making.make(list, by);
    }

    private static final String MOVE =
            """
            update disposal_list
            set state = :to, version = version + 1
            where id = :id and version = :version and state = :from
            """;

    @Override
    public boolean move(DisposalList seen, DisposalState to) {
        return seen(MOVE, seen, to).update() == 1;
    }

    private JdbcClient.StatementSpec seen(String change, DisposalList seen, DisposalState to) {
        return sql.sql(change)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("from", seen.state().number())
                .param("to", to.number());
    }

    private static final String DECIDE =
            """
            update disposal_list
            set state = :to, version = version + 1, decided_by = :by, decided_at = :at,
                words = :words, digest = :digest
            where id = :id and version = :version and state = :from
            """;

    @Override
    public boolean decide(DisposalList seen, DisposalState to, DisposalList.Decision decision) {
        return seen(DECIDE, seen, to)
                        .param("by", decision.by().account().value())
                        .param("at", utc(decision.by().at()))
                        .param("words", decision.words())
                        .param("digest", decision.digest())
                        .update()
                == 1;
    }

    @Override
    public void takeOut(long list, List<Integer> positions, Taken taken) {
        making.takeOut(list, positions, taken);
    }

    private static final String LISTED =
            """
            select paper_code
            from disposal_line
            where list_id = :list and state = 1
            order by position
            """;

    @Override
    public List<HoldingCode> listed(long list) {
        return sql.sql(LISTED)
                .param("list", list)
                .query((row, number) ->
                        HoldingCode.parse(row.getString("paper_code")).orElseThrow())
                .list();
    }

    @Override
    public void destroy(DisposalList list, HoldingCode paper, Instant at) {
        destruction.destroy(list, paper, at);
    }

    @Override
    public void spare(long list, HoldingCode paper, Instant at) {
        making.spare(list, paper, at);
    }

    private static final String UNSETTLED =
            """
            select distinct sha256
            from disposal_file
            where list_id = :list and gone_at is null and needed_at is null
            order by sha256
            """;

    @Override
    public List<FileAddress> unsettled(long list) {
        return sql.sql(UNSETTLED)
                .param("list", list)
                .query((row, number) -> new FileAddress(row.getString("sha256")))
                .list();
    }

    @Override
    public void gone(long list, FileAddress file, Instant at) {
        destruction.gone(list, file, at);
    }

    private static final String NEEDED =
            """
            update disposal_file
            set needed_at = :at
            where list_id = :list and sha256 = :file
            """;

    @Override
    public void needed(long list, FileAddress file, Instant at) {
        sql.sql(NEEDED).param("list", list).param("file", file.hex()).param("at", utc(at)).update();
    }

    private static final String FINISH =
            """
            update disposal_list
            set state = 4, done_at = :at, version = version + 1
            where id = :list and state = 3
            """;

    @Override
    public boolean finish(long list, Instant at) {
        return sql.sql(FINISH).param("list", list).param("at", utc(at)).update() == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
