// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.AtOnceDesk;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.Submission;
import vn.motcua.fee.Quote;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.Promises;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.intake.book.NewEntry;
import vn.motcua.intake.visit.Visits;

/** Writes a visit that is done at once: its cases, their numbers, its money last. */
@Component
class LaneWriter {
    private final AtOnceDesk desk;
    private final Books books;
    private final HeldNumbers held;
    private final ReceptionRecords records;
    private final Visits visits;
    private final LaneMoney money;

    LaneWriter(
            AtOnceDesk desk,
            Books books,
            HeldNumbers held,
            ReceptionRecords records,
            Visits visits,
            LaneMoney money) {
        this.desk = desk;
        this.books = books;
        this.held = held;
        this.records = records;
        this.visits = visits;
        this.money = money;
    }

    LaneWriter at(InstantSource past) {
        return new LaneWriter(desk.at(past), books, held, records, visits, money.at(past));
    }

    LaneWriter late(InstantSource past) {
        return new LaneWriter(desk.at(past), books, held, records, visits, money.late(past));
    }

    /** Who does what, by which form, when, as which visit. */
    record Job(Staff staff, LaneVisit wanted, FormKey key, long visit, Instant now) {}

    /** A case that was received and entered. */
    record Case(DossierCode code, BookNumber number, Quote quote) {
        private Visits.Brought brought() {
            return new Visits.Brought(code, number.text());
        }
    }

    /** Anything but {@link LaneAnswer.Done} has to be rolled back. */
    LaneAnswer write(Job job, List<Quote> quotes) {
        List<Case> cases = new ArrayList<>();
        Signed signed = new Signed(job, signerName(job));
        for (int place = 0; place < quotes.size(); place++) {
            Answer answer = receive(job, place, quotes.get(place));
            if (!(answer instanceof Answer.Done done)) {
                return refused(answer);
            }
            LaneVisit.Line line = job.wanted().lines().get(place);
            Optional<BookNumber> number =
                    enter(signed, line, done.code(), quotes.get(place).total());
            if (number.isEmpty()) {
                return line.given() == null
                        ? new LaneAnswer.BookClosed(line.offer().service().book())
                        : new LaneAnswer.NumberGone(line.given().held().number());
            }
            cases.add(new Case(done.code(), number.get(), quotes.get(place)));
        }
        visits.add(job.visit(), cases.stream().map(Case::brought).toList());
        return money.take(job, cases);
    }

    private Answer receive(Job job, int place, Quote quote) {
        LaneVisit wanted = job.wanted();
        Answer answer =
                desk.receive(
                        job.staff(),
                        submission(wanted, wanted.lines().get(place), quote),
                        wanted.signer(),
                        job.key().request("lane-" + place));
        if (answer instanceof Answer.Done done) {
            records.write(done.code(), notes(wanted, quote), LookupToken.next());
        }
        return answer;
    }

    private static LaneAnswer refused(Answer answer) {
        if (answer instanceof Answer.Denied denied) {
            return new LaneAnswer.Denied(denied.why());
        }
        throw new IllegalStateException("neither received nor denied: " + answer);
    }

    private static Submission submission(LaneVisit wanted, LaneVisit.Line line, Quote quote) {
        List<FeeLine> fees =
                quote.lines().stream().map(one -> new FeeLine(one.name().vi(), one.net())).toList();
        return new Submission(
                wanted.unit(),
                wanted.unit(),
                line.offer().stored(),
                Channel.COUNTER,
                wanted.who().applicant(),
                List.of(new Paper(line.document(), 1, 0, null)),
                fees,
                null,
                line.given() == null ? null : line.given().code());
    }

    private static ReceptionNotes notes(LaneVisit wanted, Quote quote) {
        String relief =
                quote.lines().stream()
                        .flatMap(line -> line.granted().stream())
                        .map(granted -> granted.rule().source() + " " + granted.proof())
                        .map(String::strip)
                        .distinct()
                        .reduce((one, other) -> one + "; " + other)
                        .orElse("");
        LaneVisit.Who who = wanted.who();
        return new ReceptionNotes(
                who.address(),
                who.submitter(),
                relief,
                "",
                who.card(),
                who.taxCode(),
                List.of(),
                Promises.NONE);
    }

    /** A job with the name of whoever signs it; empty when they may not, which is told. */
    private record Signed(Job job, String signer) {}

    private Optional<BookNumber> enter(
            Signed signed, LaneVisit.Line line, DossierCode code, Money fee) {
        Job job = signed.job();
        LaneVisit wanted = job.wanted();
        NewEntry entry =
                new NewEntry(
                        VietnamTime.day(job.now()),
                        wanted.who().applicant().name(),
                        wanted.who().number(),
                        line.document(),
                        wanted.signer(),
                        signed.signer(),
                        line.quantity().copies() * line.quantity().cases(),
                        line.quantity().pages(),
                        fee,
                        code);
        BookKind book = line.offer().service().book();
        Books.Line by = new Books.Line(job.staff().id(), job.now());
        return line.given() == null
                ? books.enter(wanted.unit(), book, entry, by)
                : held.enter(line.given().held(), entry, by);
    }

    private String signerName(Job job) {
        return desk.signers(job.wanted().unit().unit().code(), job.staff()).stream()
                .filter(one -> one.id().equals(job.wanted().signer()))
                .map(Staff::name)
                .findFirst()
                .orElse("");
    }
}
