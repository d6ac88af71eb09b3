// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.intake.KnownPeople;
import vn.motcua.intake.form.PersonCard;
import vn.motcua.intake.form.Place;
import vn.motcua.web.PageContext;

/**
 * What somebody should know of work that was done without the line: what it could not see then is
 * told, and nothing is put together by itself.
 */
@Component
public class LateNotes {
    private final KnownPeople people;
    private final Twins twins;
    private final DossierDesk desk;

    LateNotes(KnownPeople people, Twins twins, DossierDesk desk) {
        this.people = people;
        this.twins = twins;
        this.desk = desk;
    }

    /** Where the person differs from who is on file; asked before the work is done. */
    public List<String> person(PageContext ctx, Place place, SentRecord record) {
        PersonCard card = new PersonCard(ctx, people, place.reach());
        return card.find(record.form())
                .map(known -> card.differences(record.form(), known))
                .orElse(List.of());
    }

    /** What became of a dossier otherwise than it was told; asked when it is there. */
    public List<String> dossier(PageContext ctx, DossierCode code, SentRecord record) {
        List<String> notes = new ArrayList<>();
        for (DossierCode twin : twins.of(code)) {
            notes.add(ctx.text("intake.offline.note.twin", twin.value()));
        }
        Instant told = record.due();
        Optional<Instant> due =
                desk.situation(code)
                        .flatMap(one -> Optional.ofNullable(one.dueDate()))
                        .map(one -> VietnamTime.instant(one.at()));
        if (told != null && due.isPresent() && !due.get().equals(told)) {
            notes.add(
                    ctx.text("intake.offline.note.due", moment(ctx, told), moment(ctx, due.get())));
        }
        return notes;
    }

    private static String moment(PageContext ctx, Instant at) {
        return ctx.formats().dayOrMoment(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
    }
}
