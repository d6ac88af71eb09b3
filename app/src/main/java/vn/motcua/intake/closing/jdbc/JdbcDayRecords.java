// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.RequestKey;
import vn.motcua.fee.till.CashBox;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.closing.Counted;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayClose;
import vn.motcua.intake.closing.DayClosing;
import vn.motcua.intake.closing.DayLook;
import vn.motcua.intake.closing.DayRecords;

/** The closes of days in PostgreSQL. */
@Repository
class JdbcDayRecords implements DayRecords {
    private final JdbcClient sql;
    private final DayReader days;
    private final CloseReader closes;
    private final OfficerReader officers;

    JdbcDayRecords(JdbcClient sql, DayReader days, CloseReader closes, OfficerReader officers) {
        this.sql = sql;
        this.days = days;
        this.closes = closes;
        this.officers = officers;
    }

    /** Not the row of the account: whoever signs in meanwhile does not wait. */
    private static final String HOLD =
            """
            select pg_advisory_xact_lock(7030102, :officer::int)
            """;

    @Override
    public void hold(AccountId officer) {
        sql.sql(HOLD).param("officer", officer.value()).query((row, number) -> true).single();
    }

    @Override
    public Counted counted(CounterDay where) {
        return days.counted(where);
    }

    @Override
    public Counted closed(CounterDay where) {
        return days.closed(where);
    }

    @Override
    public List<DayLook.Paper> papers(CounterDay where, Instant at) {
        return days.papers(where, at);
    }

    @Override
    public List<DayLook.BookDay> books(CounterDay where) {
        return days.books(where);
    }

    @Override
    public DayLook.Tickets tickets(CounterDay where) {
        return days.tickets(where);
    }

    @Override
    public DayLook.Tickets ticketsClosed(CounterDay where) {
        return days.ticketsClosed(where);
    }

    @Override
    public Set<Long> boxesClosed(CounterDay where) {
        return days.boxesClosed(where);
    }

    @Override
    public @Nullable Instant undoable(CounterDay where) {
        return days.undoable(where);
    }

    private static final String KEEP =
            """
            insert into day_close
                (unit_id, account_id, day, ordinal, closed_at, handed_to, note, tickets_called,
                 tickets_served, tickets_absent, request_key)
            select :unit, :officer, :day,
                   1 + (select count(*)
                        from day_close
                        where unit_id = :unit
                          and account_id = :officer
                          and day = :day),
                   :at, :handedTo, :note, :called, :served, :absent, :request
            returning id
            """;

    @Override
    public DayClose keep(NewClose close) {
        DayLook.Tickets tickets = close.look().tickets();
        long id =
                sql.sql(KEEP)
                        .param("unit", close.where().unit().id())
                        .param("officer", close.where().officer().value())
                        .param("day", close.where().day())
                        .param("at", close.at().atOffset(ZoneOffset.UTC))
                        .param("handedTo", close.said().handedTo())
                        .param("note", close.said().note())
                        .param("called", tickets.called())
                        .param("served", tickets.served())
                        .param("absent", tickets.absent())
                        .param("request", close.request().value())
                        .query(Long.class)
                        .single();
        keepLook(id, close.look());
        return closes.find(id).orElseThrow();
    }

    private static final String ITEMS =
            """
            insert into day_close_item (close_id, tally, dossier_id, amount)
            select :close, x.tally, d.id, x.amount
            from unnest(:tallies::smallint[], :codes::text[], :amounts::bigint[])
                 as x(tally, code, amount)
            join dossier d on d.code = x.code
            """;

    private static final String BOXES =
            """
            insert into day_close_box (close_id, box_id)
            select :close, unnest(:boxes::bigint[])
            """;

    private void keepLook(long close, DayLook look) {
        List<Counted.Item> items = look.counted().items();
        sql.sql(ITEMS)
                .param("close", close)
                .param(
                        "tallies",
                        items.stream().map(one -> one.tally().number()).toArray(Integer[]::new))
                .param(
                        "codes",
                        items.stream().map(one -> one.dossier().value()).toArray(String[]::new))
                .param("amounts", items.stream().map(Counted.Item::amount).toArray(Long[]::new))
                .update();
        sql.sql(BOXES)
                .param("close", close)
                .param("boxes", look.boxes().stream().map(CashBox::id).toArray(Long[]::new))
                .update();
        keepPapers(close, look.papers());
        look.books().forEach(book -> keepBook(close, book));
    }

    private static final String PAPERS =
            """
            insert into day_close_paper (close_id, dossier_id, role, next_day)
            select :close, d.id, x.role, x.next_day
            from unnest(:codes::text[], :roles::text[], :nextDay::boolean[])
                 as x(code, role, next_day)
            join dossier d on d.code = x.code
            """;

    private void keepPapers(long close, List<DayLook.Paper> papers) {
        sql.sql(PAPERS)
                .param("close", close)
                .param(
                        "codes",
                        papers.stream().map(one -> one.code().value()).toArray(String[]::new))
                .param("roles", papers.stream().map(DayLook.Paper::role).toArray(String[]::new))
                .param(
                        "nextDay",
                        papers.stream().map(DayLook.Paper::nextDay).toArray(Boolean[]::new))
                .update();
    }

    private static final String BOOK =
            """
            insert into day_close_book
                (close_id, book_id, first_number, last_number, entries, struck, missing)
            values (:close, :book, :first, :last, :entries, :struck, :missing)
            """;

    private void keepBook(long close, DayLook.BookDay book) {
        sql.sql(BOOK)
                .param("close", close)
                .param("book", book.book())
                .param("first", book.first())
                .param("last", book.last())
                .param("entries", book.entries())
                .param("struck", book.struck())
                .param("missing", book.missing())
                .update();
    }

    private static final String SEAL =
            """
            insert into day_close_digest (close_id, digest)
            values (:close, :digest)
            """;

    @Override
    public void seal(long close, String digest) {
        sql.sql(SEAL).param("close", close).param("digest", digest).update();
    }

    private static final String MADE =
            """
            select id
            from day_close
            where request_key = :request
            """;

    @Override
    public Optional<Long> made(RequestKey request) {
        return sql.sql(MADE).param("request", request.value()).query(Long.class).optional();
    }

    private static final String DIGEST =
            """
            select digest
            from day_close_digest
            where close_id = :close
            """;

    private static final String LOGGED =
            """
            select exists (
                select
                from account_event
                where account_id = :officer
                  and type = 'day-closed'
                  and detail = :detail)
            """;

    @Override
    public Optional<Sealed> find(long close) {
        return closes.find(close)
                .map(found -> {
                    String digest =
                            sql.sql(DIGEST).param("close", close).query(String.class).single();
                    boolean logged =
                            sql.sql(LOGGED)
                                    .param("officer", found.where().officer().value())
                                    .param("detail", DayClosing.logged(close, digest))
                                    .query(Boolean.class)
                                    .single();
                    return new Sealed(found, digest, logged);
                });
    }

    @Override
    public List<OfficerDay> officers(Set<Long> units, LocalDate day) {
        return officers.officers(units, day);
    }

    @Override
    public List<Listed> last(AccountId officer, int most) {
        return officers.last(officer, most);
    }

    @Override
    public List<OpenDay> open(Set<Long> units, @Nullable AccountId officer, Span span) {
        return officers.open(units, officer, span);
    }
}
