// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.web;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.BookEntry;
import vn.motcua.intake.book.Bookkeeping;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.CorrectedField;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the pages of the books together. */
@Component
class BookPageMaker {
    private final Books books;
    private final Bookkeeping keeping;
    private final HeldNumbers numbers;
    private final Units units;

    BookPageMaker(Books books, Bookkeeping keeping, Units units, HeldNumbers numbers) {
        this.numbers = numbers;
        this.books = books;
        this.keeping = keeping;
        this.units = units;
    }

    BookPage.Listed listed(PageContext ctx, Book book) {
        return new BookPage.Listed(
                book.id(),
                ctx.text("intake.book.kind." + book.kind().code()),
                book.lastNumber().book(),
                unit(book),
                ctx.text(
                        "intake.book.reach",
                        ctx.formats().number(book.first()),
                        ctx.formats().number(book.last())),
                state(ctx, book));
    }

    private static String state(PageContext ctx, Book book) {
        if (book.closed() == null) {
            return ctx.text("intake.book.open");
        }
        return ctx.text(
                book.endsYear() ? "intake.book.closed.year" : "intake.book.closed.volume",
                ctx.formats().day(VietnamTime.day(book.closed())));
    }

    private String unit(Book book) {
        return units.tree().all().stream()
                .filter(one -> one.unit().code().equals(book.unit()))
                .map(one -> one.unit().name())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    BookPage page(PageContext ctx, Book book, @Nullable Month month, String notice) {
        List<BookEntry> entries = books.entries(book, month);
        return new BookPage(
                book.id(),
                book.kind().code(),
                ctx.text("intake.book.kind." + book.kind().code()),
                book.lastNumber().book(),
                unit(book),
                months(ctx, month),
                entries.stream().map(entry -> line(ctx, entry)).toList(),
                summary(ctx, entries),
                held(ctx, book),
                book.closed() == null ? null : state(ctx, book),
                keeping.endsYear(book),
                notice);
    }

    private static List<Choice> months(PageContext ctx, @Nullable Month chosen) {
        Choice all = new Choice("", ctx.text("intake.book.whole"), chosen == null);
        return Stream.concat(
                        Stream.of(all),
                        Stream.of(Month.values())
                                .map(one ->
                                        new Choice(
                                                Integer.toString(one.getValue()),
                                                ctx.text("intake.book.month", one.getValue()),
                                                one == chosen)))
                .toList();
    }

    /** What counts: struck entries stay in the book and out of its sums. */
    private static String summary(PageContext ctx, List<BookEntry> entries) {
        List<BookEntry> counting = entries.stream().filter(one -> one.strike() == null).toList();
        long copies =
                counting.stream()
                        .mapToLong(one -> Long.parseLong(one.now(CorrectedField.COPIES)))
                        .sum();
        Money fees = Money.sum(counting.stream().map(BookEntry::fee));
        return ctx.text(
                "intake.book.summary",
                counting.size(),
                copies,
                ctx.formats().number(fees.dong()),
                entries.size() - counting.size());
    }

    private static BookPage.Line line(PageContext ctx, BookEntry entry) {
        BookEntry.Strike strike = entry.strike();
        return new BookPage.Line(
                entry.id(),
                String.format(Locale.ROOT, "%02d", entry.number()),
                ctx.formats().day(entry.day()),
                entry.now(CorrectedField.APPLICANT),
                entry.now(CorrectedField.PAPER),
                entry.now(CorrectedField.DOCUMENT),
                entry.signerName(),
                entry.now(CorrectedField.COPIES),
                ctx.formats().number(entry.fee().dong()),
                entry.now(CorrectedField.NOTE),
                entry.dossier(),
                entry.corrections().stream().map(one -> change(ctx, one)).toList(),
                strike == null
                        ? null
                        : ctx.text(
                                "intake.book.struck",
                                strike.reason(),
                                strike.by(),
                                ctx.formats().moment(VietnamTime.local(strike.at()))));
    }

    private static String change(PageContext ctx, BookEntry.Correction one) {
        return ctx.text(
                "intake.book.corrected",
                ctx.text("intake.book.field." + one.field()),
                one.was(),
                one.becomes(),
                one.reason(),
                one.by(),
                ctx.formats().moment(VietnamTime.local(one.at())));
    }

    /** So that nobody takes them for a gap, as runs of numbers. */
    private String held(PageContext ctx, Book book) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        int last = 0;
        for (int number : numbers.in(book)) {
            if (number != last + 1 || from == 0) {
                run(runs, from, last);
                from = number;
            }
            last = number;
        }
        run(runs, from, last);
        return runs.isEmpty() ? "" : ctx.text("intake.book.held", String.join(", ", runs));
    }

    private static void run(List<String> runs, int from, int last) {
        if (from > 0) {
            runs.add(from == last ? Integer.toString(from) : from + "–" + last);
        }
    }
}
