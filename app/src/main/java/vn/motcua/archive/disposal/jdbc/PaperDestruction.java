// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.files.FileAddress;

/** Ends papers for good: each with its files noted and its personal data gone, or not at all. */
@Repository
class PaperDestruction {
    private final JdbcClient sql;

    PaperDestruction(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String LINE =
            """
            update disposal_line
            set state = 3, changed_by = :by, changed_at = :at
            where list_id = :list and paper_code = :paper and state = 1
            """;

    /**
     * The file as it was kept, signed and made longer-lived, its pages, what was handed in, and the
     * scan of an original of which a copy was certified.
     */
    private static final String FILES =
            """
            with own (address) as (
                select unnest(array[k.file_address, k.signed_address])
                from kept_paper k
                where k.code = :paper
                union
                select unnest(array[p.signed_address, p.filled ->> '-scan'])
                from issued_paper p
                where 'KQ' || p.id::text = :paper
                union
                select s.file_address
                from holding h
                join scan_page s on s.dossier_id = h.dossier_id and s.position = h.position
                where 'SH' || h.id::text = :paper
                union
                select p.file_address
                from holding h
                join dossier_paper p on p.dossier_id = h.dossier_id and p.position = h.position
                where 'SH' || h.id::text = :paper)
            insert into disposal_file (list_id, position, sha256)
            select l.list_id, l.position, f.address
            from disposal_line l
            cross join (
                select address from own where address is not null
                union
                select s.extended_address
                from signed_paper s
                join own o on o.address = s.address
                where s.extended_address is not null) f
            where l.list_id = :list and l.paper_code = :paper
            """;

    private static final String PAGES =
            """
            delete from scan_page s
            using holding h
            where 'SH' || h.id::text = :paper
              and s.dossier_id = h.dossier_id
              and s.position = h.position
              and not exists (
                  select from holding o
                  where o.dossier_id = h.dossier_id and o.position = h.position
                    and o.id <> h.id and o.state <> 4)
            """;

    private static final String END =
            """
            update holding
            set state = 4, version = version + 1, owner_id = '', owner_name = '—',
                ended_by = :by, ended_at = :at,
                ended_reason = concat_ws('; ', ended_reason, :number::text)
            where 'SH' || id::text = :paper and state <> 4
            """;

    /** Number and name stay in the register of results, which loses no line. */
    private static final String END_RESULT =
            """
            update issued_paper
            set version = version + 1, owner_id = '', owner_name = '—', filled = '{}'
            where 'KQ' || id::text = :paper
            """;

    @Transactional
    public void destroy(DisposalList list, HoldingCode paper, Instant at) {
        DisposalList.Decision decision = Objects.requireNonNull(list.decision());
        int first =
                of(LINE, list.id(), at)
                        .param("paper", paper.text())
                        .param("by", decision.by().account().value())
                        .update();
        if (first == 0) {
            return;
        }
        sql.sql(FILES).param("paper", paper.text()).param("list", list.id()).update();
        sql.sql(PAGES).param("paper", paper.text()).update();
        sql.sql(END)
                .param("paper", paper.text())
                .param("by", decision.by().account().value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("number", list.number())
                .update();
        sql.sql(END_RESULT).param("paper", paper.text()).update();
    }

    private static final String GONE =
            """
            update disposal_file
            set gone_at = :at
            where list_id = :list and sha256 = :file and gone_at is null
            """;

    private static final String READINGS =
            """
            delete from scan_reading
            where file_address = :file
            """;

    private static final String READ =
            """
            delete from old_scan
            where file_address = :file
            """;

    @Transactional
    public void gone(long list, FileAddress file, Instant at) {
        sql.sql(READINGS).param("file", file.hex()).update();
        sql.sql(READ).param("file", file.hex()).update();
        of(GONE, list, at).param("file", file.hex()).update();
    }

    private JdbcClient.StatementSpec of(String change, long list, Instant at) {
        return sql.sql(change).param("list", list).param("at", at.atOffset(ZoneOffset.UTC));
    }
}
