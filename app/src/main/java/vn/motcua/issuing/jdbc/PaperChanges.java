// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.jdbc;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.NewPaper;
import vn.motcua.issuing.PaperNumber;

/** Changes papers, each at the version that was read; whoever comes second changes nothing. */
@Repository
class PaperChanges {
    private final JdbcClient sql;

    PaperChanges(JdbcClient sql) {
        this.sql = sql;
    }

    /** Held until the draft stands, so that nobody decides or drafts meanwhile. */
    private static final String OPEN =
            """
            select d.id
            from dossier d
            left join dossier_case c on c.dossier_id = d.id
            where d.code = :dossier
              and d.state = 4
              and c.decision is null
            for update of d
            """;

    private static final String DISCARD =
            """
            update issued_paper
            set state = 4, version = version + 1, ended_by = :by, ended_at = :at,
                ended_reason = 'drafted anew'
            where dossier_id = (select id from dossier where code = :dossier)
              and state in (1, 2)
            """;

    private static final String STRIKE =
            """
            update issuing_number
            set cancelled = 'drafted anew'
            where cancelled is null
              and paper_id in (
                  select p.id
                  from issued_paper p
                  join dossier d on d.id = p.dossier_id
                  where d.code = :dossier
                    and p.state = 4)
            """;

    private static final String DRAFT =
            """
            insert into issued_paper
                (token, dossier_id, unit_id, procedure_version_id, kind, title, owner_name,
                 owner_id, template, symbol, signer, filled, places, state, draft_address,
                 drafted_by, drafted_at)
            select :token, d.id, :unit, d.procedure_version_id, :kind, :title, :owner, :ownerId,
                   :template, :symbol, :signer, :filled::jsonb, :places::jsonb, 1, :file, :by, :at
            from dossier d
            where d.code = :dossier
            returning id
            """;

    Optional<Long> draft(NewPaper paper, String filled, String places, IssuedPapers.By by) {
        String dossier = paper.about().dossier().value();
        if (sql.sql(OPEN).param("dossier", dossier).query(Long.class).optional().isEmpty()) {
            return Optional.empty();
        }
        discard(dossier, by);
        return about(paper)
                .param("dossier", dossier)
                .param("filled", filled)
                .param("places", places)
                .param("by", by.account().value())
                .param("at", at(by))
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec about(NewPaper paper) {
        IssuedPaper.About about = paper.about();
        return sql.sql(DRAFT)
                .param("token", paper.token().text())
                .param("unit", paper.unit())
                .param("kind", about.kind().number())
                .param("title", about.title())
                .param("owner", about.owner())
                .param("ownerId", about.ownerId())
                .param("template", paper.template())
                .param("symbol", paper.symbol())
                .param("signer", paper.signer().value())
                .param("file", paper.file().hex());
    }

    private void discard(String dossier, IssuedPapers.By by) {
        sql.sql(DISCARD)
                .param("dossier", dossier)
                .param("by", by.account().value())
                .param("at", at(by))
                .update();
        sql.sql(STRIKE).param("dossier", dossier).update();
    }

    private static final String SIGN =
            """
            update issued_paper
            set state = 2, version = version + 1, signed_address = :file, signed_by = :by,
                signed_at = :at
            where id = :id and version = :version and state in (1, 2)
            """;

    boolean sign(IssuedPaper paper, FileAddress file, IssuedPapers.By by) {
        return one(SIGN, paper)
                        .param("file", file.hex())
                        .param("by", by.account().value())
                        .param("at", at(by))
                        .update()
                == 1;
    }

    private static final String SEAL =
            """
            update issued_paper
            set state = 3, version = version + 1, sealed_address = :file, sealed_by = :by,
                sealed_at = :at, number = :number, dated = :dated
            where id = :id and version = :version and state = 2
              and exists (
                  select from issuing_number n
                  where n.paper_id = :id
                    and n.dated = :dated
                    and n.cancelled is null)
            """;

    boolean seal(IssuedPaper paper, FileAddress file, PaperNumber number, IssuedPapers.By by) {
        return one(SEAL, paper)
                        .param("file", file.hex())
                        .param("by", by.account().value())
                        .param("at", at(by))
                        .param("number", number.text())
                        .param("dated", number.dated())
                        .update()
                == 1;
    }

    private static final String END =
            """
            update issued_paper
            set state = :state, version = version + 1, ended_by = :by, ended_at = :at,
                ended_reason = :reason, successor_id = :successor
            where id = :id and version = :version and state = :before
            """;

    boolean end(
            IssuedPaper paper, IssuedState state, IssuedPapers.Ending ending, IssuedPapers.By by) {
        return one(END, paper)
                        .param("state", state.number())
                        .param("before", paper.state().number())
                        .param("by", by.account().value())
                        .param("at", at(by))
                        .param("reason", ending.reason())
                        .param("successor", ending.successor())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec one(String change, IssuedPaper paper) {
        return sql.sql(change).param("id", paper.id()).param("version", paper.version());
    }

    private static OffsetDateTime at(IssuedPapers.By by) {
        return by.at().atOffset(ZoneOffset.UTC);
    }
}
