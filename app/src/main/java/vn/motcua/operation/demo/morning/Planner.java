// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.Manner;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.Submission;
import vn.motcua.operation.demo.morning.Life.Beat;
import vn.motcua.organisation.StoredUnit;

/** Draws the lives of a demo from its lines: who asks for what where, and what happens when. */
final class Planner {
    /** Of ten dossiers that could come online, so many do. */
    private static final int ONLINE = 4;

    private static final int TEN = 10;

    /** Working minutes that an online submission waits at most for its reception. */
    private static final int WAITS = 300;

    private final Surroundings surroundings;
    private final Crowd crowd;
    private final Timing timing;
    private final RandomGenerator random;

    Planner(Surroundings surroundings, Crowd crowd, Timing timing, RandomGenerator random) {
        this.surroundings = surroundings;
        this.crowd = crowd;
        this.timing = timing;
        this.random = random;
    }

    /** All lives, in the order of the lines. */
    List<Life> lives(List<LifeLine> lines) {
        List<Life> lives = new ArrayList<>();
        for (LifeLine line : lines) {
            for (int nth = 0; nth < line.count(); nth++) {
                lives.add(life(lives.size(), line, nth));
            }
        }
        return lives;
    }

    private Life life(int number, LifeLine line, int nth) {
        var code = line.procedures().get(nth % line.procedures().size());
        StoredProcedure stored = surroundings.stored(code);
        CataloguedProcedure procedure = surroundings.catalogued(code);
        List<Beat> beats = timing.beats(line, stored.version().limit());
        boolean submitted = beats.getFirst().word() == Word.SUBMIT;
        Channel channel = channel(procedure, submitted);
        boolean needsSubmission = channel != Channel.COUNTER && !submitted;
        Applicant owner = crowd.next();
        boolean mended = beats.stream().anyMatch(beat -> beat.word() == Word.CORRECT_NAME);
        Applicant written = mended ? misspelt(owner) : owner;
        return new Life(
                number,
                owner.name(),
                submission(stored, procedure, channel, written),
                needsSubmission ? submittedBefore(beats) : beats);
    }

    /** A letter is forgotten at the end. */
    private static Applicant misspelt(Applicant owner) {
        String name = owner.name();
        return new Applicant(
                name.substring(0, name.length() - 1), owner.personalId(), owner.phone());
    }

    private Channel channel(CataloguedProcedure procedure, boolean submitted) {
        var manners = procedure.description().terms().manners();
        int drawn = random.nextInt(TEN);
        if (!manners.contains(Manner.ONLINE) || (drawn >= ONLINE && !submitted)) {
            return Channel.COUNTER;
        }
        return drawn == 0 && manners.contains(Manner.POST) ? Channel.POSTAL : Channel.ONLINE;
    }

    private List<Beat> submittedBefore(List<Beat> beats) {
        long minute = beats.getFirst().minute() - random.nextInt(1, WAITS);
        List<Beat> more = new ArrayList<>();
        more.add(new Beat(Word.SUBMIT, minute, 0));
        beats.forEach(beat -> more.add(new Beat(beat.word(), beat.minute(), beat.place() + 1)));
        return more;
    }

    private Submission submission(
            StoredProcedure stored,
            CataloguedProcedure procedure,
            Channel channel,
            Applicant applicant) {
        List<StoredUnit> communes = surroundings.communes();
        StoredUnit commune = communes.get(Math.max(0, random.nextInt(-1, communes.size())));
        List<Paper> papers =
                procedure.description().documents().stream()
                        .filter(document -> document.mandatory())
                        .map(one -> new Paper(one.name().vi(), one.originals(), one.copies(), null))
                        .toList();
        List<FeeLine> fees =
                procedure.description().fees().stream()
                        .map(fee ->
                                new FeeLine(
                                        fee.name().vi(), fee.total(1, channel == Channel.ONLINE)))
                        .filter(fee -> fee.amount().dong() > 0)
                        .toList();
        return new Submission(commune, commune, stored, channel, applicant, papers, fees, null);
    }
}
