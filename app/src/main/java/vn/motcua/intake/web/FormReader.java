// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.dossier.act.Submission;
import vn.motcua.intake.Brought;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.OwnPapers;
import vn.motcua.intake.Promises;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReusedPaper;
import vn.motcua.intake.Submitter;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonReader;
import vn.motcua.intake.form.Place;
import vn.motcua.organisation.StoredUnit;

/**
 * Reads the whole form of reception and gathers all that is wrong with it.
 *
 * @param fields as typed
 * @param files that came with it, now or before
 * @param offers papers of the applicant that the store has
 * @param faults where all that is wrong is put
 */
record FormReader(
        Fields fields, Map<String, PaperFile> files, List<OwnPapers.Offer> offers, Faults faults) {
    private static final int LONGEST_NOTE = 2_000;

    /**
     * What was brought; empty when something is wrong.
     *
     * @param whole true when everything asked for has to be there, as for receiving
     */
    Optional<Brought> read(Place place, @Nullable Chosen chosen, boolean whole) {
        PersonReader person = new PersonReader(fields, faults);
        Optional<Applicant> applicant = person.applicant();
        String address = person.line("address");
        Submitter submitter = person.submitter();
        if (chosen == null) {
            return without();
        }
        Function<Applicant, Submission> submission = submission(place, chosen, whole);
        ReceptionNotes notes =
                new ReceptionNotes(
                        address,
                        submitter,
                        person.line("relief"),
                        note(chosen),
                        person.card(),
                        person.taxCode(),
                        reused(chosen, submitter == null),
                        promises(chosen));
        return applicant
                .filter(_ -> faults.isEmpty())
                .map(one -> brought(submission.apply(one), notes));
    }

    private Brought brought(Submission submission, ReceptionNotes notes) {
        return new Brought(submission, notes, fields.number("visit"), hash());
    }

    /** All but who asks, whose faults are told even when the person is not understood. */
    private Function<Applicant, Submission> submission(Place place, Chosen chosen, boolean whole) {
        List<Paper> papers = papers(chosen, whole);
        List<FeeLine> fees = new FeeReader(fields, faults).fees(chosen.fees());
        @Nullable ChosenLimit limit = new LimitReader(fields).read(chosen, faults).orElse(null);
        StoredUnit office = office(place, chosen);
        return applicant ->
                new Submission(
                        place.unit(),
                        office,
                        chosen.stored(),
                        channel(),
                        applicant,
                        papers,
                        fees,
                        limit);
    }

    /** Who decides it: here, or where the form says. */
    private StoredUnit office(Place place, Chosen chosen) {
        String code = fields.raw("office");
        if (code.isEmpty() || code.equals(place.unit().unit().code().value())) {
            return place.unit();
        }
        return place.offices(chosen.stored().version().levels()).stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    faults.add("office", "office");
                    return place.unit();
                });
    }

    private Optional<Brought> without() {
        faults.add("q", "procedure");
        return Optional.empty();
    }

    private List<ReusedPaper> reused(Chosen chosen, boolean byOwner) {
        return reader().reused(chosen.documents(), byOwner);
    }

    private Promises promises(Chosen chosen) {
        return new Promises(
                reader().givenBack(chosen.documents()),
                NoticeChannel.ofCode(fields.raw("notice")).orElse(null));
    }

    private PaperReader reader() {
        return new PaperReader(fields, files, offers, faults);
    }

    private List<Paper> papers(Chosen chosen, boolean whole) {
        List<Paper> papers = reader().papers(chosen.documents(), whole);
        if (papers.isEmpty() && whole && !faults.anyOf("doc-")) {
            faults.add("papers", "paper.none");
        }
        return papers;
    }

    private Channel channel() {
        return fields.raw("channel").equals(Channel.POSTAL.code())
                ? Channel.POSTAL
                : Channel.COUNTER;
    }

    private String note(Chosen chosen) {
        String note = fields.text("note");
        if (note.length() > LONGEST_NOTE) {
            faults.add("note", "too-long", LONGEST_NOTE, note.length());
        }
        return (reader().notApplicable(chosen.documents()) + "\n" + note).strip();
    }

    /** Knows the same form again: all that was typed, and the files that came with it. */
    byte[] hash() {
        String all = fields.canonical() + new TreeMap<>(files);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(all.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
