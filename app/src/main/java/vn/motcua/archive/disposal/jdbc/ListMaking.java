// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.calendar.VietnamTime;

/** Makes lists and takes papers out of them. */
@Repository
class ListMaking {
    private final JdbcClient sql;

    ListMaking(JdbcClient sql) {
        this.sql = sql;
    }

    /** The row of the unit is locked, so that two lists never have one number. */
    private static final String LOCK =
            """
            select id
            from unit
            where id = :unit
            for no key update
            """;

    private static final String MAKE =
            """
            insert into disposal_list (unit_id, year, ordinal, reason, basis, made_by, made_at)
            select :unit, :year, coalesce(max(ordinal), 0) + 1, :reason, :basis, :by, :at
            from disposal_list
            where unit_id = :unit and year = :year
            returning id
            """;

    private static final String LINE =
            """
            insert into disposal_line
                (list_id, position, paper_code, title, number, dated, class_code, basis,
                 from_day)
            values (:list, :position, :paper, :title, :number, :dated, :class, :basis, :from)
            on conflict do nothing
            """;

    @Transactional
    public long make(DisposalRecords.NewList list, Holdings.By by) {
        sql.sql(LOCK).param("unit", list.unit()).query(Long.class).single();
        long id =
                sql.sql(MAKE)
                        .param("unit", list.unit())
                        .param("year", VietnamTime.day(by.at()).getYear())
                        .param("reason", list.said().reason())
                        .param("basis", list.said().basis())
                        .param("by", by.account().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        int position = 0;
        for (DisposalLine.Paper paper : list.papers()) {
            position += line(id, position + 1, paper);
        }
        return id;
    }

    private int line(long list, int position, DisposalLine.Paper paper) {
        return sql.sql(LINE)
                .param("list", list)
                .param("position", position)
                .param("paper", paper.code().text())
                .param("title", paper.title())
                .param("number", paper.number())
                .param("dated", paper.dated(), Types.DATE)
                .param("class", paper.classCode())
                .param("basis", paper.basis())
                .param("from", paper.from())
                .update();
    }

    private static final String TAKE_OUT =
            """
            update disposal_line
            set state = 2, reason = :reason, changed_by = :by, changed_at = :at
            where list_id = :list
              and position = any (:positions::smallint[])
              and state = 1
            """;

    void takeOut(long list, List<Integer> positions, DisposalRecords.Taken taken) {
        sql.sql(TAKE_OUT)
                .param("list", list)
                .param("positions", positions.toArray(new Integer[0]))
                .param("reason", taken.reason())
                .param("by", taken.byProgram() ? null : taken.by().account().value(), Types.BIGINT)
                .param("at", taken.by().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String SPARE =
            """
            update disposal_line
            set state = 2, changed_at = :at
            where list_id = :list and paper_code = :paper and state = 1
            """;

    void spare(long list, HoldingCode paper, Instant at) {
        sql.sql(SPARE)
                .param("list", list)
                .param("paper", paper.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
