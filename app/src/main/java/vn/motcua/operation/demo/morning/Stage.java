// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.Staff;
import vn.motcua.operation.demo.morning.Life.Beat;

/** Plays lives in the order of time, through the same acts that staff do at their desks. */
final class Stage {
    /** So that what happens in one minute keeps its order, and nothing leaves the minute. */
    private static final int SECONDS_APART = 4;

    private final OfficeDays days;
    private final StageClock clock;
    private final DossierDesk desk;
    private final Cast cast;
    private final Script script;
    private int requests;

    Stage(OfficeDays days, StageClock clock, DossierDesk desk, Cast cast, Script script) {
        this.days = days;
        this.clock = clock;
        this.desk = desk;
        this.cast = cast;
        this.script = script;
    }

    private record Scene(Life life, Beat beat) {}

    /** Plays them all; fails when the office would not have done it so. */
    void play(List<Life> lives) {
        lives.stream()
                .flatMap(life -> life.beats().stream().map(beat -> new Scene(life, beat)))
                .sorted(
                        Comparator.comparingLong((Scene scene) -> scene.beat().minute())
                                .thenComparingInt(scene -> scene.beat().place())
                                .thenComparingInt(scene -> scene.life().number()))
                .forEach(this::play);
    }

    private void play(Scene scene) {
        Life life = scene.life();
        Beat beat = scene.beat();
        LocalDateTime moment = days.moment(beat.minute());
        clock.set(VietnamTime.instant(moment.plusSeconds(beat.place() * (long) SECONDS_APART)));
        if (life.code().isEmpty()) {
            life.known(begin(life, beat.word()));
            return;
        }
        if (beat.word().waitsForAnswers()) {
            answerAll(life);
        }
        Situation situation = situation(life);
        script.command(beat.word(), situation, life).ifPresent(command -> act(life, command));
    }

    private DossierCode begin(Life life, Word word) {
        Staff staff = cast.receptionist(life.submission().counter(), life.number());
        return done(
                word == Word.SUBMIT
                        ? desk.submit(staff, life.submission(), key())
                        : desk.receive(staff, life.submission(), key()));
    }

    private void act(Life life, Command command) {
        Situation situation = situation(life);
        Staff staff = cast.able(command.act(), situation, life.number());
        life.known(done(desk.act(staff, seen(situation), command, key())));
    }

    /** Opinions and the parts of others, each by one of those whose it is. */
    private void answerAll(Life life) {
        Optional<WorkItem> open = asked(situation(life)).findFirst();
        while (open.isPresent()) {
            Situation situation = situation(life);
            Command command = script.answer(open.get());
            Staff staff = cast.worker(open.get(), command.act().right(), life.number());
            done(desk.act(staff, seen(situation), command, key()));
            open = asked(situation(life)).findFirst();
        }
    }

    private static Stream<WorkItem> asked(Situation situation) {
        return situation.work().stream()
                .filter(item -> item.kind() == WorkKind.OPINION || item.kind() == WorkKind.LEG);
    }

    private static DossierDesk.Seen seen(Situation situation) {
        return new DossierDesk.Seen(situation.code(), situation.version());
    }

    private Situation situation(Life life) {
        return life.code().flatMap(desk::situation).orElseThrow();
    }

    private RequestKey key() {
        return new RequestKey("demo-" + requests++);
    }

    private static DossierCode done(Answer answer) {
        if (answer instanceof Answer.Done done) {
            return done.code();
        }
        throw new IllegalStateException("the demo cannot go on: " + answer);
    }
}
