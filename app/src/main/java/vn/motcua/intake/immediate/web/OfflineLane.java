// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.GivenCode;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.intake.immediate.Ending;
import vn.motcua.intake.immediate.Lane;
import vn.motcua.intake.immediate.LaneAnswer;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.intake.immediate.Offers;
import vn.motcua.intake.offline.LateNotes;
import vn.motcua.intake.offline.OfflineWork;
import vn.motcua.intake.offline.SentRecord;
import vn.motcua.intake.visit.Visit;
import vn.motcua.web.PageContext;

/** Does afterwards what the lane did without the line: the same form, the same reader. */
@Component
class OfflineLane implements OfflineWork {
    private final Places places;
    private final Offers offers;
    private final Lane lane;
    private final Ending ending;
    private final HeldNumbers held;
    private final LateNotes notes;

    OfflineLane(
            Places places,
            Offers offers,
            Lane lane,
            Ending ending,
            HeldNumbers held,
            LateNotes notes) {
        this.places = places;
        this.offers = offers;
        this.lane = lane;
        this.ending = ending;
        this.held = held;
        this.notes = notes;
    }

    @Override
    public String kind() {
        return "lane";
    }

    @Override
    public Outcome perform(PageContext ctx, Staff staff, Arrived arrived) {
        SentRecord record = arrived.record();
        Optional<Visit> before = lane.served(record.key());
        if (before.isPresent()) {
            return done(ctx, staff, arrived, before.get());
        }
        Optional<Place> place = arrived.counter().at(places, staff, record.at());
        if (place.isEmpty()) {
            return new Refused(Map.of("unit", ctx.text("intake.offline.note.unit")));
        }
        List<String> known = notes.person(ctx, place.get(), record);
        Faults faults = new Faults(ctx);
        Optional<LaneAnswer> answer =
                wanted(place.get(), arrived, faults).map(one -> serve(staff, arrived, one));
        if (answer.isPresent() && answer.get() instanceof LaneAnswer.Done) {
            return new Done(record.codes(), known);
        }
        answer.map(one -> LaneWords.tell(ctx, one, faults))
                .filter(notice -> !notice.isEmpty())
                .ifPresent(notice -> faults.say("told", notice));
        return new Refused(faults.words());
    }

    private LaneAnswer serve(Staff staff, Arrived arrived, LaneVisit wanted) {
        SentRecord record = arrived.record();
        return lane.late(record::at, ending).serve(staff, wanted, record.key());
    }

    /** What was wanted, each thing under the numbers that it got; empty when something is wrong. */
    private Optional<LaneVisit> wanted(Place place, Arrived arrived, Faults faults) {
        SentRecord record = arrived.record();
        Fields fields = record.form().with("told", Long.toString(record.total()));
        Rows rows =
                new Rows(
                        fields,
                        offers.on(VietnamTime.day(record.at()), place.unit().unit().level()));
        Optional<LaneVisit> read = new LaneReader(rows, faults).read(place);
        if (read.isPresent() && !fits(rows, record)) {
            faults.add("rows", "no-price");
            return Optional.empty();
        }
        return read.map(visit -> visit.with(numbered(visit.lines(), arrived)));
    }

    private static boolean fits(Rows rows, SentRecord record) {
        List<Rows.Row> all = rows.all();
        boolean sized =
                all.size() == record.codes().size() && all.size() == record.numbers().size();
        for (int at = 0; sized && at < all.size(); at++) {
            sized = all.get(at).offer().service().book() == record.numbers().get(at).book();
        }
        return sized;
    }

    private static List<LaneVisit.Line> numbered(List<LaneVisit.Line> lines, Arrived arrived) {
        SentRecord record = arrived.record();
        List<LaneVisit.Line> numbered = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            GivenCode code = new GivenCode(record.codes().get(at), arrived.recordedAt());
            HeldNumbers.Held number = record.numbers().get(at).of(arrived.counter().id());
            numbered.add(lines.get(at).under(new LaneVisit.GivenNumbers(code, number)));
        }
        return numbered;
    }

    /**
     * Served before: by this record, or by the page itself in the moment the line went down. Then
     * its numbers hold, and those given afterwards are struck.
     */
    private Outcome done(PageContext ctx, Staff staff, Arrived arrived, Visit visit) {
        SentRecord record = arrived.record();
        List<DossierCode> codes = visit.codes();
        if (codes.equals(record.codes())) {
            return new Done(codes, List.of());
        }
        long counter = arrived.counter().id();
        for (SentRecord.Numbered one : record.numbers()) {
            held.setAside(one.of(counter), record.sequence());
        }
        held.strike(
                counter,
                record.sequence(),
                "Đã ghi trước khi mất mạng, số cấp lại không dùng",
                new Books.Line(staff.id(), arrived.recordedAt()));
        return new Done(
                codes, List.of(ctx.text("intake.offline.note.before", codes.getFirst().value())));
    }
}
