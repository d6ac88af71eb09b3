// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.reading.Obstacle;
import vn.motcua.archive.reading.OldScanState;
import vn.motcua.archive.reading.OldScans;
import vn.motcua.files.FileAddress;

/** How far scans of old results are read, in PostgreSQL. */
@Repository
class JdbcOldScans implements OldScans {
    private final JdbcClient sql;

    JdbcOldScans(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String NEXT =
            """
            select h.id, h.file_address
            from holding h
            join stored_file f on f.address = h.file_address and f.removed_at is null
            left join old_scan s on s.file_address = h.file_address
            where h.source = 2
              and h.state = 1
              and (s.file_address is null
                   or s.state = 1 and s.changed_at < :lapsed
                   or s.state = 2 and :pictures)
            order by h.id desc
            limit :most
            """;

    @Override
    public List<Scan> next(Instant at, boolean pictures, int most) {
        return sql.sql(NEXT)
                .param("lapsed", utc(at.minus(CUT_OFF_AFTER)))
                .param("pictures", pictures)
                .param("most", most)
                .query((row, number) ->
                        new Scan(
                                HoldingCode.digitised(row.getLong("id")),
                                new FileAddress(row.getString("file_address"))))
                .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static final String BEGIN =
            """
            insert into old_scan as s (file_address, state, tries, changed_at)
            select f.address, 1, 1, :at
            from stored_file f
            where f.address = :file
              and f.removed_at is null
            for share
            on conflict (file_address) do update
            set state = 1, tries = s.tries + 1, changed_at = :at
            where s.state = 1 and s.changed_at < :lapsed
               or s.state = 2
            returning tries
            """;

    @Override
    public OptionalInt begin(FileAddress file, Instant at) {
        return sql
                .sql(BEGIN)
                .param("file", file.hex())
                .param("at", utc(at))
                .param("lapsed", utc(at.minus(CUT_OFF_AFTER)))
                .query(Integer.class)
                .optional()
                .stream()
                .flatMapToInt(IntStream::of)
                .findFirst();
    }

    private static final String GO_ON =
            """
            update old_scan
            set changed_at = :at
            where file_address = :file and state = 1
            """;

    @Override
    public void goOn(FileAddress file, Instant at) {
        sql.sql(GO_ON).param("file", file.hex()).param("at", utc(at)).update();
    }

    private static final String LEAVE =
            """
            update old_scan
            set tries = tries - 1, changed_at = 'epoch'
            where file_address = :file and state = 1
            """;

    @Override
    public void leave(FileAddress file) {
        sql.sql(LEAVE).param("file", file.hex()).update();
    }

    /** A wait for a program is no try. */
    private static final String SETTLE =
            """
            update old_scan
            set state = :state, obstacle = :obstacle, changed_at = :at,
                tries = case when :state = 2 then tries - 1 else tries end
            where file_address = :file and state = 1
            """;

    @Override
    public void settle(
            FileAddress file, OldScanState state, @Nullable Obstacle obstacle, Instant at) {
        sql.sql(SETTLE)
                .param("file", file.hex())
                .param("state", state.number())
                .param("obstacle", obstacle == null ? null : obstacle.code(), Types.VARCHAR)
                .param("at", utc(at))
                .update();
    }

    private static final String TRY_AGAIN =
            """
            update old_scan
            set state = 1, tries = 0, obstacle = null, changed_at = 'epoch'
            where state = 4
            """;

    @Override
    public int tryAgain() {
        return sql.sql(TRY_AGAIN).update();
    }

    private static final String WAITING =
            """
            select count(*)
            from holding h
            where h.unit_id = any(:units::bigint[])
              and h.source = 2
              and h.state = 1
              and not exists (
                  select from old_scan s
                  where s.file_address = h.file_address and s.state in (3, 4))
            """;

    @Override
    public long waiting(Set<Long> units) {
        return sql.sql(WAITING)
                .param("units", units.toArray(new Long[0]))
                .query(Long.class)
                .single();
    }

    private static final String PROGRESS =
            """
            select s.state, s.obstacle, case h.source
                when 2 then (
                    select count(*)
                    from scan_reading r
                    where r.file_address = h.file_address and r.turn = 0)
                else (
                    select count(*)
                    from scan_page p
                    join scan_reading r on r.file_address = p.file_address
                         and r.page = p.page and r.turn = p.turn
                    where p.dossier_id = h.dossier_id
                      and p.position = h.position
                      and not p.left_out) end as pages
            from holding h
            left join old_scan s on s.file_address = h.file_address and h.source = 2
            where h.id = :id
            """;

    @Override
    public Progress progress(HoldingCode paper) {
        return sql.sql(PROGRESS)
                .param("id", paper.id())
                .query(JdbcOldScans::progress)
                .optional()
                .orElseGet(() -> new Progress(0, null, null));
    }

    private static Progress progress(ResultSet row, int number) throws SQLException {
        @Nullable Object state = row.getObject("state");
        @Nullable String obstacle = row.getString("obstacle");
        return new Progress(
                row.getInt("pages"),
                state == null ? null : OldScanState.ofNumber(row.getInt("state")),
                obstacle == null ? null : Obstacle.ofCode(obstacle));
    }
}
