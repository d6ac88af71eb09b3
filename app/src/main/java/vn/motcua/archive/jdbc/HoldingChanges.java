// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.jdbc;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;

/** Changes kept papers, each at the version that was read; whoever comes second changes nothing. */
@Repository
class HoldingChanges {
    private final JdbcClient sql;

    HoldingChanges(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String REPLACE =
            """
            update holding
            set state = 2, version = version + 1, ended_by = :by, ended_at = :at,
                ended_reason = 'digitised anew'
            where dossier_id = (select id from dossier where code = :dossier for update)
              and position = :position
              and state = 1
            """;

    private static final String KEEP =
            """
            insert into holding
                (unit_id, source, dossier_id, position, component, title, owner_id, owner_name,
                 issuer, number, dated, valid_until, file_address, kept_by, kept_at)
            values (:unit, :source, (select id from dossier where code = :dossier), :position,
                    :component, :title, :ownerId, :owner, :issuer, :number, :dated, :until, :file,
                    :by, :at)
            on conflict do nothing
            returning id
            """;

    @Transactional
    public Optional<HoldingCode> keep(NewHolding paper, Holdings.By by) {
        @Nullable DossierCode dossier = paper.origin().dossier();
        if (dossier != null) {
            sql.sql(REPLACE)
                    .param("dossier", dossier.value())
                    .param("position", paper.origin().position())
                    .param("by", by.account().value())
                    .param("at", at(by))
                    .update();
        }
        return facts(sql.sql(KEEP), paper.facts())
                .param("unit", paper.unit())
                .param("source", paper.origin().source().number())
                .param("dossier", dossier == null ? null : dossier.value(), Types.VARCHAR)
                .param(
                        "position",
                        dossier == null ? null : paper.origin().position(),
                        Types.SMALLINT)
                .param("file", paper.file().hex())
                .param("by", by.account().value())
                .param("at", at(by))
                .query(Long.class)
                .optional()
                .map(HoldingCode::digitised);
    }

    private static JdbcClient.StatementSpec facts(
            JdbcClient.StatementSpec statement, PaperFacts facts) {
        return statement
                .param("component", facts.component())
                .param("title", facts.title())
                .param("ownerId", facts.owner().id())
                .param("owner", facts.owner().name())
                .param("issuer", facts.issuer())
                .param("number", facts.number())
                .param("dated", facts.dated(), Types.DATE)
                .param("until", facts.validUntil(), Types.DATE);
    }

    /** A signature was given for what stood there before, so a corrected paper is signed anew. */
    private static final String CORRECT =
            """
            update holding
            set component = :component, title = :title, owner_id = :ownerId, owner_name = :owner,
                issuer = :issuer, number = :number, dated = :dated, valid_until = :until,
                kept_by = :by, kept_at = :at, signed_address = null, signed_by = null,
                signed_at = null, version = version + 1
            where id = :id and version = :version and state = 1
            """;

    boolean correct(Holding paper, PaperFacts facts, Holdings.By by) {
        return isDigitised(paper) && facts(one(CORRECT, paper, by), facts).update() == 1;
    }

    private static final String SIGN =
            """
            update holding
            set signed_address = :file, signed_by = :by, signed_at = :at, version = version + 1
            where id = :id and version = :version and state = 1
            """;

    boolean sign(Holding paper, FileAddress file, Holdings.By by) {
        return isDigitised(paper) && one(SIGN, paper, by).param("file", file.hex()).update() == 1;
    }

    private static final String END =
            """
            update holding
            set state = :state, version = version + 1, ended_by = :by, ended_at = :at,
                ended_reason = :reason
            where id = :id and version = :version and state = 1
            """;

    boolean end(Holding paper, HoldingState state, String reason, Holdings.By by) {
        return isDigitised(paper)
                && one(END, paper, by)
                                .param("state", state.number())
                                .param("reason", reason)
                                .update()
                        == 1;
    }

    private static boolean isDigitised(Holding paper) {
        return paper.code().origin() == HoldingCode.Origin.SH;
    }

    private JdbcClient.StatementSpec one(String change, Holding paper, Holdings.By by) {
        return sql.sql(change)
                .param("id", paper.code().id())
                .param("version", paper.version())
                .param("by", by.account().value())
                .param("at", at(by));
    }

    private static OffsetDateTime at(Holdings.By by) {
        return by.at().atOffset(ZoneOffset.UTC);
    }
}
