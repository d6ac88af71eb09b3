// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.identity.Staff;
import vn.motcua.intake.Brought;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.Reception;
import vn.motcua.intake.ReceptionForms;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.queue.TicketInHand;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** Leads a form out: received, asked to be completed, refused; or back to be mended. */
@Component
class Exits {
    private final Reception reception;
    private final ReceptionForms forms;
    private final Attachments attachments;
    private final ReceptionPageMaker maker;
    private final PaperAddresses papers;
    private final QueueDesk queue;

    Exits(
            Reception reception,
            ReceptionForms forms,
            Attachments attachments,
            ReceptionPageMaker maker,
            PaperAddresses papers,
            QueueDesk queue) {
        this.reception = reception;
        this.forms = forms;
        this.attachments = attachments;
        this.maker = maker;
        this.papers = papers;
        this.queue = queue;
    }

    /** The number whose bearer is served here; empty for who came without one. */
    Optional<TicketInHand> inHand(Staff staff) {
        return queue.inHand(staff);
    }

    /**
     * A form with its files.
     *
     * @param staff who sent it, and opened it before
     * @param place where they sit
     */
    record Sent(
            Staff staff,
            FormKey key,
            Fields fields,
            Map<String, MultipartFile> files,
            Place place) {}

    /** Where it leads. */
    sealed interface Way {
        /** It is done, and the paper at this address says so. */
        record Done(String address) implements Way {}

        /** The form was sent before with other things in it: these are somebody else's. */
        record Another() implements Way {}

        /** The form again. */
        record Again(ReceptionPageMaker.Typed typed, HttpStatus status) implements Way {}
    }

    Way take(PageContext ctx, Sent sent) {
        Faults faults = new Faults(ctx);
        boolean large = attachments.keep(sent.staff(), sent.key(), sent.files(), faults);
        Map<String, PaperFile> files = attachments.of(sent.key());
        FormReader reader =
                new FormReader(sent.fields(), files, maker.offers(sent.fields()), faults);
        ReceptionForms.@Nullable Served served =
                forms.find(sent.key()).map(ReceptionForms.Open::served).orElse(null);
        if (served != null) {
            return served.sameAs(reader.hash())
                    ? new Way.Done(papers.of(ctx, served.code()))
                    : new Way.Another();
        }
        Optional<Answer> answer =
                Exit.of(sent.fields().raw("do")).flatMap(exit -> go(exit, sent, reader));
        if (answer.isPresent() && answer.get() instanceof Answer.Done done) {
            queue.finish(sent.staff(), List.of(done.code()));
            return new Way.Done(papers.of(ctx, done.code()));
        }
        answer.ifPresent(one -> AnswerWords.tell(one, faults));
        return new Way.Again(
                new ReceptionPageMaker.Typed(sent.key(), sent.fields(), files, faults.words(), ""),
                status(large, faults));
    }

    private static HttpStatus status(boolean large, Faults faults) {
        if (large) {
            return HttpStatus.CONTENT_TOO_LARGE;
        }
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    private Optional<Answer> go(Exit exit, Sent sent, FormReader reader) {
        Place place = sent.place();
        Fields fields = sent.fields();
        Faults faults = reader.faults();
        if (fields.has("unit") && !fields.raw("unit").equals(place.unit().unit().code().value())) {
            faults.add("unit", "unit");
        }
        Optional<Brought> brought = reader.read(place, maker.chosen(fields), exit == Exit.RECEIVE);
        Optional<Command> command = command(exit, fields, faults);
        return brought.filter(_ -> faults.isEmpty())
                .map(one ->
                        command.map(following ->
                                        reception.withoutReceiving(
                                                sent.staff(), one, following, sent.key()))
                                .orElseGet(() -> reception.receive(sent.staff(), one, sent.key())));
    }

    /** What follows instead of reception; empty for reception itself. */
    private static Optional<Command> command(Exit exit, Fields fields, Faults faults) {
        return switch (exit) {
            case RECEIVE -> Optional.empty();
            case ASK -> Optional.of(ask(fields, faults));
            case REFUSE -> Optional.of(refuse(fields, faults));
        };
    }

    private static Command ask(Fields fields, Faults faults) {
        List<String> items = fields.text("items").lines().filter(line -> !line.isBlank()).toList();
        if (items.isEmpty()) {
            faults.add("items", "items");
        }
        Typed<LocalDate> until = TypedDay.day(fields.raw("answerBy"));
        if (until.value() == null) {
            faults.add("answerBy", "answer-by");
        } else if (!WorkingCalendar.national().isWorkingDay(until.value())) {
            faults.add("answerBy", "answer-by.day-off");
        }
        return new Command.AskCompletion(items, until.value());
    }

    private static Command refuse(Fields fields, Faults faults) {
        if (!fields.has("reason")) {
            faults.add("reason", "reason");
        }
        if (!fields.has("legalBasis")) {
            faults.add("legalBasis", "legal-basis");
        }
        return new Command.RefuseReception(fields.text("reason"), fields.line("legalBasis"));
    }
}
