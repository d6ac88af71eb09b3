// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.BookEntry;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.Books;
import vn.motcua.organisation.UnitCode;

/** Reads books and their entries. */
@Repository
class EntryReader {
    private final JdbcClient sql;

    EntryReader(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BOOKS =
            """
            select b.id, u.code, b.kind, b.year, b.volume, b.first_number, b.last_number,
                   b.closed_at, b.ends_year
            from certification_book b
            join unit u on u.id = b.unit_id
            where b.unit_id = any(:units) or b.id = :id
            order by b.year desc, b.kind, b.volume desc
            """;

    List<Book> books(Collection<Long> units) {
        return sql.sql(BOOKS)
                .param("units", units.toArray(Long[]::new))
                .param("id", 0)
                .query((row, n) -> book(row))
                .list();
    }

    Optional<Book> book(long id) {
        return sql.sql(BOOKS)
                .param("units", new Long[0])
                .param("id", id)
                .query((row, n) -> book(row))
                .optional();
    }

    private static Book book(ResultSet row) throws SQLException {
        return new Book(
                row.getLong("id"),
                UnitCode.parse(row.getString("code")).orElseThrow(),
                BookKind.ofNumber(row.getInt("kind")),
                row.getInt("year"),
                row.getInt("volume"),
                row.getInt("first_number"),
                row.getInt("last_number"),
                instant(row, "closed_at"),
                row.getBoolean("ends_year"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Which ones is asked by keys found before, so that each way uses its index. */
    private static final String ENTRIES =
            """
            select e.id, e.book_id, e.number, e.day, e.applicant, e.paper, e.document,
                   e.signer_name, e.copies, e.fee_vnd, e.note, d.code,
                   s.reason as strike, sa.name as striker, s.at as struck_at
            from certification_entry e
            left join dossier d on d.id = e.dossier_id
            left join certification_strike s on s.entry_id = e.id
            left join account sa on sa.id = s.by_whom
            where e.id = any(:entries)
            order by e.book_id, e.number
            """;

    private static final String OF_BOOK =
            """
            select id
            from certification_entry
            where book_id = :book
              and (:month = 0 or extract(month from day) = :month)
            """;

    private static final String OF_DOSSIERS =
            """
            select e.id
            from certification_entry e
            join dossier d on d.id = e.dossier_id
            where d.code = any(:dossiers)
            """;

    private static final String CORRECTIONS =
            """
            select c.entry_id, c.field, c.was, c.becomes, c.reason, a.name, c.at
            from certification_correction c
            join account a on a.id = c.by_whom
            where c.entry_id = any(:entries)
            order by c.entry_id, c.ordinal
            """;

    /** An entry with the key of its volume, still without corrections. */
    private record Row(long book, BookEntry entry) {}

    List<BookEntry> entries(long book, int month) {
        return entries(keys(sql.sql(OF_BOOK).param("book", book).param("month", month)))
                .map(Row::entry)
                .toList();
    }

    Optional<Books.Place> place(long entry) {
        return entries(new Long[] {entry}).map(this::place).findFirst();
    }

    /** The entries of these dossiers that count. */
    List<Books.Place> ofDossiers(Collection<DossierCode> dossiers) {
        String[] codes = dossiers.stream().map(DossierCode::value).toArray(String[]::new);
        return entries(keys(sql.sql(OF_DOSSIERS).param("dossiers", codes)))
                .filter(row -> row.entry().strike() == null)
                .map(this::place)
                .toList();
    }

    private static Long[] keys(JdbcClient.StatementSpec found) {
        return found.query((row, n) -> row.getLong("id")).list().toArray(Long[]::new);
    }

    private Books.Place place(Row row) {
        return new Books.Place(book(row.book()).orElseThrow(), row.entry());
    }

    private Stream<Row> entries(Long[] keys) {
        return corrected(
                sql.sql(ENTRIES)
                        .param("entries", keys)
                        .query((row, n) -> new Row(row.getLong("book_id"), entry(row)))
                        .list())
                .stream();
    }

    private List<Row> corrected(List<Row> rows) {
        Map<Long, List<BookEntry.Correction>> corrections =
                rows.isEmpty() ? Map.of() : corrections(rows);
        return rows.stream()
                .map(row ->
                        new Row(
                                row.book(),
                                row.entry()
                                        .with(
                                                corrections.getOrDefault(
                                                        row.entry().id(), List.of()))))
                .toList();
    }

    private Map<Long, List<BookEntry.Correction>> corrections(List<Row> rows) {
        record Of(long entry, BookEntry.Correction correction) {}
        Long[] entries = rows.stream().map(row -> row.entry().id()).toArray(Long[]::new);
        return sql
                .sql(CORRECTIONS)
                .param("entries", entries)
                .query((row, n) -> new Of(row.getLong("entry_id"), correction(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Of::entry,
                                LinkedHashMap::new,
                                Collectors.mapping(Of::correction, Collectors.toList())));
    }

    private static BookEntry.Correction correction(ResultSet row) throws SQLException {
        return new BookEntry.Correction(
                row.getString("field"),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("reason"),
                row.getString("name"),
                Objects.requireNonNull(instant(row, "at")));
    }

    private static BookEntry entry(ResultSet row) throws SQLException {
        @Nullable Instant struck = instant(row, "struck_at");
        return new BookEntry(
                row.getLong("id"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getString("applicant"),
                row.getString("paper"),
                row.getString("document"),
                row.getString("signer_name"),
                row.getInt("copies"),
                new Money(row.getLong("fee_vnd")),
                row.getString("note"),
                row.getString("code"),
                List.of(),
                struck == null
                        ? null
                        : new BookEntry.Strike(
                                row.getString("strike"), row.getString("striker"), struck));
    }
}
