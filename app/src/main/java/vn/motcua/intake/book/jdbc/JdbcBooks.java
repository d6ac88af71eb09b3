// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.jdbc;

import java.time.Month;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.BookEntry;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.NewEntry;
import vn.motcua.organisation.StoredUnit;

/** Books of certifications in PostgreSQL. */
@Repository
class JdbcBooks implements Books {
    private final JdbcClient sql;
    private final EntryReader reader;

    JdbcBooks(JdbcClient sql, EntryReader reader) {
        this.sql = sql;
        this.reader = reader;
    }

    /** The open volume moves on; where none is open the next begins, unless the year is closed. */
    private static final String ENTER =
            """
            with taken as (
                insert into certification_book
                    (unit_id, kind, year, volume, first_number, last_number)
                select :unit, :kind, :year, coalesce(max(volume), 0) + 1,
                       coalesce(max(last_number), 0) + 1, coalesce(max(last_number), 0) + 1
                from certification_book
                where unit_id = :unit
                  and kind = :kind
                  and year = :year
                having not coalesce(bool_or(ends_year), false)
                on conflict (unit_id, kind, year) where closed_at is null
                do update set last_number = certification_book.last_number + 1
                returning id, volume, last_number
            ), entered as (
                insert into certification_entry
                    (book_id, number, entered_at, day, applicant, paper, document, signer,
                     signer_name, copies, pages, fee_vnd, dossier_id, entered_by)
                select t.id, t.last_number, :at, :day, :applicant, :paper, :document, :signer,
                       :signerName, :copies, :pages, :fee, d.id, :by
                from taken t
                join dossier d on d.code = :dossier
            )
            select volume, last_number
            from taken
            """;

    /** A number that a counter held and gave back stands before the next of the book. */
    private static final String ENTER_GIVEN_BACK =
            """
            with taken as (
                delete from certification_hold
                where (book_id, number) = (
                    select h.book_id, h.number
                    from certification_hold h
                    join certification_book b on b.id = h.book_id
                    where b.unit_id = :unit
                      and b.kind = :kind
                      and b.year = :year
                      and h.counter_id is null
                    order by h.number
                    limit 1
                    for update of h skip locked)
                returning book_id, number
            ), entered as (
                insert into certification_entry
                    (book_id, number, entered_at, day, applicant, paper, document, signer,
                     signer_name, copies, pages, fee_vnd, dossier_id, entered_by)
                select t.book_id, t.number, :at, :day, :applicant, :paper, :document, :signer,
                       :signerName, :copies, :pages, :fee, d.id, :by
                from taken t
                join dossier d on d.code = :dossier
            )
            select b.volume, t.number as last_number
            from taken t
            join certification_book b on b.id = t.book_id
            """;

    @Override
    public Optional<BookNumber> enter(StoredUnit unit, BookKind kind, NewEntry entry, Line line) {
        int year = entry.day().getYear();
        Map<String, Object> columns = EntryColumns.of(entry, line);
        columns.put("unit", unit.id());
        columns.put("kind", kind.number());
        columns.put("year", year);
        return Stream.of(ENTER_GIVEN_BACK, ENTER)
                .flatMap(statement ->
                        sql.sql(statement).params(columns).query(NUMBER).list().stream())
                .findFirst()
                .map(place -> new BookNumber(place.number(), place.volume(), year, kind));
    }

    /** A number in its volume. */
    private record Entered(int number, int volume) {}

    private static final RowMapper<Entered> NUMBER =
            (row, n) -> new Entered(row.getInt("last_number"), row.getInt("volume"));

    @Override
    public List<Book> of(Collection<Long> units) {
        return reader.books(units);
    }

    @Override
    public Optional<Book> find(long id) {
        return reader.book(id);
    }

    @Override
    public List<BookEntry> entries(Book book, @Nullable Month month) {
        return reader.entries(book.id(), month == null ? 0 : month.getValue());
    }

    @Override
    public Optional<Place> place(long entry) {
        return reader.place(entry);
    }

    @Override
    public List<Place> ofDossiers(Collection<DossierCode> dossiers) {
        return reader.ofDossiers(dossiers);
    }

    private static final String STRIKE =
            """
            insert into certification_strike (entry_id, reason, by_whom, at)
            values (:entry, :reason, :by, :at)
            on conflict (entry_id) do nothing
            """;

    @Override
    public boolean strike(long entry, String reason, Line line) {
        return sql.sql(STRIKE)
                        .param("entry", entry)
                        .param("reason", reason)
                        .param("by", line.by().value())
                        .param("at", line.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static final String CORRECT =
            """
            insert into certification_correction
                (entry_id, ordinal, field, was, becomes, reason, by_whom, at)
            select e.id, 1 + (select count(*) from certification_correction where entry_id = e.id),
                   :field, was.text, :becomes, :reason, :by, :at
            from certification_entry e
            cross join lateral (
                select coalesce(
                    (select c.becomes
                     from certification_correction c
                     where c.entry_id = e.id and c.field = :field
                     order by c.ordinal desc
                     limit 1),
                    case :field
                        when 'applicant' then e.applicant
                        when 'paper' then e.paper
                        when 'document' then e.document
                        when 'copies' then e.copies::text
                        else e.note
                    end) as text
            ) as was
            where e.id = :entry
              and was.text <> :becomes
            """;

    @Override
    public void correct(long entry, Change change, Line line) {
        sql.sql(CORRECT)
                .param("entry", entry)
                .param("field", change.field().code())
                .param("becomes", change.becomes())
                .param("reason", change.reason())
                .param("by", line.by().value())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Numbers that are still held are struck with it, where everybody sees them. */
    private static final String CLOSE =
            """
            with closed as (
                update certification_book
                set closed_at = :at,
                    closed_by = :by,
                    ends_year = :endsYear
                where id = :id
                  and closed_at is null
                returning id
            ), gone as (
                delete from certification_hold h
                using closed c
                where h.book_id = c.id
                returning h.book_id, h.number
            ), entered as (
                insert into certification_entry
                    (book_id, number, entered_at, day, applicant, paper, document, signer,
                     signer_name, copies, pages, fee_vnd, entered_by)
                select book_id, number, :at, (:at at time zone 'Asia/Ho_Chi_Minh')::date,
                       '', '', '', :by, '', 1, 1, 0, :by
                from gone
                returning id
            ), struck as (
                insert into certification_strike (entry_id, reason, by_whom, at)
                select id, 'Số giữ cho quầy khi mất mạng, không dùng đến', :by, :at
                from entered
            )
            select id
            from closed
            """;

    @Override
    public boolean close(Book book, boolean endsYear, Line line) {
        return sql.sql(CLOSE)
                        .param("id", book.id())
                        .param("endsYear", endsYear)
                        .param("by", line.by().value())
                        .param("at", line.at().atOffset(ZoneOffset.UTC))
                        .query((row, n) -> row.getLong("id"))
                        .list()
                        .size()
                == 1;
    }
}
