// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierState;
import vn.motcua.organisation.OneStopName;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.printing.Occasion;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.Papers;
import vn.motcua.printing.PrintResult;

/** Prints the book of dossiers (mẫu 06 of 2018, mẫu 07 of 2025), a stretch of days at a time. */
@Service
public class RegisterDesk {
    /** So many fill some 300 pages; the press refuses more, which tells to ask for fewer days. */
    private static final int MOST = 5_000;

    private final RegisterBook book;
    private final Papers papers;

    RegisterDesk(RegisterBook book, Papers papers) {
        this.book = book;
        this.papers = papers;
    }

    /**
     * The days of one year of the book; entries are numbered from the first of that year.
     *
     * @param from first day
     * @param to last day, of the same year
     */
    public record Days(LocalDate from, LocalDate to) {
        public Days {
            if (to.isBefore(from) || to.getYear() != from.getYear()) {
                throw new IllegalArgumentException("days of one year in order");
            }
        }
    }

    /** The book of the unit; empty before the first circular. */
    public Optional<PrintResult> print(StoredUnit unit, Days days) {
        return papers.template(PaperKind.REGISTER, new Occasion(days.to(), "", ""))
                .map(form -> papers.print(form, filled(unit, days)));
    }

    private PaperData filled(StoredUnit unit, Days days) {
        Instant newYear = start(days.from().withDayOfYear(1));
        Instant from = start(days.from());
        int before = book.count(unit.id(), newYear, from);
        List<RegisterBook.Entry> entries =
                book.entries(
                        new RegisterBook.Stretch(unit.id(), from, start(days.to().plusDays(1))),
                        MOST);
        boolean alone = OneStopName.isOneStop(unit.unit());
        String year = Integer.toString(days.from().getYear());
        return PaperData.fill()
                .text("superior", alone ? null : unit.unit().name())
                .text("agency", OneStopName.of(unit.unit(), days.to()))
                .text("place", unit.unit().place())
                .date("date", days.to())
                .text("year", year)
                .text("book", year)
                .table(
                        "entries",
                        IntStream.range(0, entries.size())
                                .mapToObj(at -> row(before + at + 1, entries.get(at)))
                                .toList())
                .done();
    }

    private static PaperData row(int number, RegisterBook.Entry entry) {
        String contact =
                entry.address().isEmpty() || entry.phone().isEmpty()
                        ? entry.address() + entry.phone()
                        : entry.address() + "; " + entry.phone();
        return PaperData.fill()
                .text("number", Integer.toString(number))
                .text("code", entry.code())
                .text("procedure", entry.procedure())
                .number("sets", 1)
                .text("owner", entry.owner())
                .text("contact", contact)
                .text("lead", entry.lead())
                .moment("receivedAt", local(entry.receivedAt()))
                .moment("dueAt", local(entry.dueAt()))
                .moment("returnedAt", local(entry.returnedAt()))
                .text("way", way(entry.channel()))
                .text("note", note(entry.state()))
                .done();
    }

    private static String way(int channel) {
        if (channel == Channel.COUNTER.number()) {
            return "Trực tiếp";
        }
        return channel == Channel.ONLINE.number() ? "Trực tuyến" : "Bưu chính";
    }

    private static String note(int state) {
        return switch (DossierState.ofCode(state)) {
            case ANNULLED -> "Hủy giấy tiếp nhận";
            case WITHDRAWN -> "Đã rút";
            case STOPPED -> "Dừng giải quyết";
            case SUBMITTED, RECEIVED, NOT_RECEIVED, PROCESSING -> "";
            case AWAITING_SUPPLEMENT, AWAITING_PAYMENT, AWAITING_COMPLETION -> "";
            case RESULT_READY, RETURNED -> "";
        };
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : VietnamTime.local(at);
    }

    private static Instant start(LocalDate day) {
        return VietnamTime.instant(day.atStartOfDay());
    }
}
