// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Fault;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.web.PageContext;

/** Does what a form of an {@link ActPanel} asks. */
@Component
public final class ActRequests {
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{8,64}");

    private final DossierDesk desk;
    private final StaffRegister register;
    private final Units units;
    private final InstantSource clock;

    ActRequests(DossierDesk desk, StaffRegister register, Units units, InstantSource clock) {
        this.desk = desk;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /** What became of a form. */
    public sealed interface Outcome {
        /** It is done; the dossier now has this code. */
        record Done(DossierCode code, Act act) implements Outcome {}

        /** It is not done; the draft keeps what was typed and says why. */
        record Kept(Draft draft) implements Outcome {}

        /** It is no form of ours, or of no dossier. */
        record Nothing() implements Outcome {}
    }

    /** Does what the form asks of the dossier of this code, and no more than once. */
    public Outcome handle(
            PageContext ctx, Staff staff, DossierCode code, MultiValueMap<String, String> form) {
        Optional<Act> act = CommandReader.act(form);
        String version = Objects.requireNonNullElse(form.getFirst("version"), "");
        String key = Objects.requireNonNullElse(form.getFirst("key"), "");
        if (act.isEmpty() || !VERSION.matcher(version).matches() || !KEY.matcher(key).matches()) {
            return new Outcome.Nothing();
        }
        Map<String, String> faults = new LinkedHashMap<>();
        Command command =
                new CommandReader(ctx, act.get(), form, faults)
                        .read(units, VietnamTime.day(clock.instant()));
        if (!faults.isEmpty()) {
            return new Outcome.Kept(new Draft(act.get(), form, faults, null));
        }
        RequestKey request = new RequestKey("page-" + staff.id() + "-" + key);
        Answer answer =
                desk.act(
                        staff,
                        new DossierDesk.Seen(code, Integer.parseInt(version)),
                        command,
                        request);
        return outcome(new ActWords(ctx, register), act.get(), form, answer);
    }

    private static Outcome outcome(
            ActWords words, Act act, MultiValueMap<String, String> form, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> new Outcome.Done(done.code(), act);
            case Answer.Denied denied ->
                    new Outcome.Kept(new Draft(act, form, Map.of(), words.why(denied.why())));
            case Answer.Overtaken overtaken ->
                    new Outcome.Kept(new Draft(act, form, Map.of(), words.overtaken(overtaken)));
            case Answer.Faulty faulty -> {
                Map<String, String> faults = new LinkedHashMap<>();
                for (Fault fault : faulty.faults()) {
                    faults.put(CommandReader.id(act, fault.field()), words.fault(fault));
                }
                yield new Outcome.Kept(new Draft(act, form, faults, null));
            }
            case Answer.Unknown unknown -> new Outcome.Nothing();
        };
    }
}
