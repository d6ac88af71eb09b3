// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.jdbc;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.intake.book.NewEntry;
import vn.motcua.organisation.StoredUnit;

/** Held numbers in PostgreSQL: a row for each, gone when it stands in the book. */
@Repository
class JdbcHeldNumbers implements HeldNumbers {
    private final JdbcClient sql;

    JdbcHeldNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String HOLD =
            """
            with taken as (
                insert into certification_book
                    (unit_id, kind, year, volume, first_number, last_number)
                select :unit, :kind, :year, coalesce(max(volume), 0) + 1,
                       coalesce(max(last_number), 0) + 1, coalesce(max(last_number), 0) + :count
                from certification_book
                where unit_id = :unit
                  and kind = :kind
                  and year = :year
                having not coalesce(bool_or(ends_year), false)
                on conflict (unit_id, kind, year) where closed_at is null
                do update set last_number = certification_book.last_number + :count
                returning id, last_number
            )
            insert into certification_hold (book_id, number, counter_id, held_at)
            select t.id, n.number, :counter, :at
            from taken t
            cross join lateral generate_series(t.last_number - :count + 1, t.last_number)
                 as n(number)
            """;

    @Override
    public void hold(StoredUnit unit, Wish wish) {
        sql.sql(HOLD)
                .param("unit", unit.id())
                .param("kind", wish.book().number())
                .param("year", wish.year())
                .param("count", wish.count())
                .param("counter", wish.counter())
                .param("at", wish.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String OF_COUNTER =
            """
            select h.number, b.volume, b.year, b.kind, h.held_at
            from certification_hold h
            join certification_book b on b.id = h.book_id
            where h.counter_id = :counter
              and h.sequence is null
            order by b.year, b.kind, h.number
            """;

    @Override
    public List<Holding> of(long counter) {
        return sql.sql(OF_COUNTER)
                .param("counter", counter)
                .query((row, n) ->
                        new Holding(
                                new BookNumber(
                                        row.getInt("number"),
                                        row.getInt("volume"),
                                        row.getInt("year"),
                                        BookKind.ofNumber(row.getInt("kind"))),
                                row.getObject("held_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static final String IN_BOOK =
            """
            select number
            from certification_hold
            where book_id = :book
            order by number
            """;

    @Override
    public List<Integer> in(Book book) {
        return sql.sql(IN_BOOK)
                .param("book", book.id())
                .query((row, n) -> row.getInt("number"))
                .list();
    }

    private static final String ENTER =
            """
            with taken as (
                delete from certification_hold h
                using certification_book b
                where b.id = h.book_id
                  and h.counter_id = :counter
                  and b.kind = :kind
                  and b.year = :year
                  and h.number = :number
                returning b.id, b.volume
            ), entered as (
                insert into certification_entry
                    (book_id, number, entered_at, day, applicant, paper, document, signer,
                     signer_name, copies, pages, fee_vnd, dossier_id, entered_by)
                select t.id, :number, :at, :day, :applicant, :paper, :document, :signer,
                       :signerName, :copies, :pages, :fee, d.id, :by
                from taken t
                join dossier d on d.code = :dossier
            )
            select volume
            from taken
            """;

    @Override
    public Optional<BookNumber> enter(Held held, NewEntry entry, Books.Line line) {
        return sql.sql(ENTER)
                .params(EntryColumns.of(entry, line))
                .params(key(held))
                .query((row, n) ->
                        new BookNumber(
                                held.number(), row.getInt("volume"), held.year(), held.book()))
                .optional();
    }

    private static Map<String, Object> key(Held held) {
        return Map.of(
                "counter", held.counter(),
                "kind", held.book().number(),
                "year", held.year(),
                "number", held.number());
    }

    private static final String GIVE_BACK =
            """
            update certification_hold h
            set counter_id = null
            from certification_book b
            where b.id = h.book_id
              and h.counter_id = :counter
              and h.sequence is null
              and b.kind = :kind
              and b.year = :year
              and h.number = :number
            """;

    @Override
    public void giveBack(Held held) {
        sql.sql(GIVE_BACK).params(key(held)).update();
    }

    private static final String SET_ASIDE =
            """
            update certification_hold h
            set sequence = :sequence
            from certification_book b
            where b.id = h.book_id
              and h.counter_id = :counter
              and b.kind = :kind
              and b.year = :year
              and h.number = :number
            """;

    @Override
    public void setAside(Held held, int sequence) {
        sql.sql(SET_ASIDE).params(key(held)).param("sequence", sequence).update();
    }

    private static final String STRIKE =
            """
            with gone as (
                delete from certification_hold
                where counter_id = :counter
                  and (:sequence::integer is null or sequence = :sequence)
                returning book_id, number
            ), entered as (
                insert into certification_entry
                    (book_id, number, entered_at, day, applicant, paper, document, signer,
                     signer_name, copies, pages, fee_vnd, entered_by)
                select book_id, number, :at, (:at at time zone 'Asia/Ho_Chi_Minh')::date,
                       '', '', '', :by, '', 1, 1, 0, :by
                from gone
                returning id
            )
            insert into certification_strike (entry_id, reason, by_whom, at)
            select id, :reason, :by, :at
            from entered
            """;

    @Override
    public void strike(long counter, @Nullable Integer sequence, String reason, Books.Line line) {
        sql.sql(STRIKE)
                .param("counter", counter)
                .param("sequence", sequence, Types.INTEGER)
                .param("reason", reason)
                .param("by", line.by().value())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
