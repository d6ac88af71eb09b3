// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.Publication;
import vn.motcua.printing.SheetSize;
import vn.motcua.printing.TemplateHead;
import vn.motcua.printing.TemplateRegister;
import vn.motcua.printing.TemplateScope;

/** The register of templates in PostgreSQL. */
@Repository
class JdbcTemplateRegister implements TemplateRegister {
    private final JdbcClient sql;

    JdbcTemplateRegister(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String COUNT = "select count(*) from printing_template";

    @Override
    public long count() {
        return sql.sql(COUNT).query(Long.class).single();
    }

    private static final String ALL =
            """
            select key, version, kind, number, field, procedures, valid_from, sheet, title,
                   source, body, note, published_by, published_at
            from printing_template
            order by key, version
            """;

    @Override
    public List<Publication> all() {
        return sql.sql(ALL).query((row, number) -> publication(row)).list();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        var head =
                new TemplateHead(
                        row.getString("key"),
                        row.getInt("version"),
                        PaperKind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        scope(row.getString("field"), row.getArray("procedures")),
                        row.getObject("valid_from", LocalDate.class),
                        SheetSize.valueOf(row.getString("sheet")),
                        row.getString("title"),
                        row.getString("source"));
        return new Publication(
                head,
                row.getString("body"),
                row.getString("note"),
                row.getLong("published_by"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    private static TemplateScope scope(@Nullable String field, @Nullable Array procedures)
            throws SQLException {
        if (field != null) {
            return new TemplateScope.Field(field);
        }
        return procedures == null
                ? new TemplateScope.Everything()
                : new TemplateScope.Procedures(Set.of((String[]) procedures.getArray()));
    }

    private static final String ADD =
            """
            insert into printing_template
                (key, version, kind, number, field, procedures, valid_from, sheet, title,
                 source, body, note, published_by, published_at)
            values (:key, :version, :kind, :number, :field, :procedures, :from, :sheet, :title,
                    :source, :body, :note, :by, :at)
            on conflict (key, version) do nothing
            """;

    @Override
    public boolean add(Publication publication) {
        TemplateHead head = publication.head();
        return sql.sql(ADD)
                        .param("key", head.key())
                        .param("version", head.version())
                        .param("kind", head.kind().name())
                        .param("number", head.number())
                        .param("field", field(head.scope()), Types.VARCHAR)
                        .param("procedures", procedures(head.scope()), Types.ARRAY)
                        .param("from", head.validFrom())
                        .param("sheet", head.sheet().name())
                        .param("title", head.title())
                        .param("source", head.source())
                        .param("body", publication.body())
                        .param("note", publication.note())
                        .param("by", publication.by())
                        .param("at", publication.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static @Nullable String field(TemplateScope scope) {
        return scope instanceof TemplateScope.Field field ? field.name() : null;
    }

    private static String @Nullable [] procedures(TemplateScope scope) {
        return scope instanceof TemplateScope.Procedures some
                ? some.codes().stream().sorted().toArray(String[]::new)
                : null;
    }

    private static final String DRAFT =
            """
            select body
            from printing_template_draft
            where account = :account
              and key = :key
            """;

    @Override
    public Optional<String> draft(long account, String key) {
        return sql.sql(DRAFT)
                .param("account", account)
                .param("key", key)
                .query(String.class)
                .optional();
    }

    private static final String KEEP =
            """
            insert into printing_template_draft (account, key, body, saved_at)
            values (:account, :key, :body, :at)
            on conflict (account, key) do update
                set body = excluded.body, saved_at = excluded.saved_at
            """;

    @Override
    public void keepDraft(Draft draft) {
        sql.sql(KEEP)
                .param("account", draft.account())
                .param("key", draft.key())
                .param("body", draft.body())
                .param("at", draft.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String DROP =
            """
            delete from printing_template_draft
            where account = :account
              and key = :key
            """;

    @Override
    public void dropDraft(long account, String key) {
        sql.sql(DROP).param("account", account).param("key", key).update();
    }
}
