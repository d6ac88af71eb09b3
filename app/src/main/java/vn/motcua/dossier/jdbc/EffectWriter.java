// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import org.springframework.stereotype.Repository;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.Change;
import vn.motcua.dossier.act.Effect;
import vn.motcua.dossier.act.LateLook;
import vn.motcua.dossier.act.Situation;

/** Writes what an act changes beside event, state and work. */
@Repository
class EffectWriter {
    private final ClockWriter clocks;
    private final CodeGiver codes;
    private final PayloadWriter payloads;
    private final CaseWriter cases;
    private final LateLook looks;

    EffectWriter(
            ClockWriter clocks,
            CodeGiver codes,
            PayloadWriter payloads,
            CaseWriter cases,
            LateLook looks) {
        this.clocks = clocks;
        this.codes = codes;
        this.payloads = payloads;
        this.cases = cases;
        this.looks = looks;
    }

    /** The change whose event tells what its effects need told, to be found by the check. */
    Change tell(Situation situation, Change change, Signature signature) {
        EventData data = change.event().data();
        for (Effect effect : change.effects()) {
            data = told(data, effect, situation, signature);
        }
        NewEvent event = change.event().telling(data);
        return new Change(
                event,
                change.to(),
                change.note(),
                change.closes(),
                change.opens(),
                change.effects());
    }

    private EventData told(
            EventData data, Effect effect, Situation situation, Signature signature) {
        return switch (effect) {
            case Effect.Received received -> codes.receive(data, received, situation, signature);
            case Effect.Clock clock -> ClockWriter.told(data, clock);
            case Effect.Named named -> payloads.rename(data, named.name(), situation);
            case Effect.Asked e -> data;
            case Effect.AskedSigned e -> data;
            case Effect.AskedClosed e -> data;
            case Effect.Decision e -> data;
            case Effect.Result e -> data;
            case Effect.SecondDate e -> data;
            case Effect.HandedOver e -> data;
            case Effect.FeePaid e -> data;
        };
    }

    void write(Situation situation, Change change, Signature signature) {
        for (Effect effect : change.effects()) {
            switch (effect) {
                // Written before the event, which tells the code it was given.
                case Effect.Received e -> looks.begin(situation.id(), e.dueDate(), signature.at());
                case Effect.Named e -> {
                    // Written before the event, which tells the digest of the new name.
                }
                case Effect.Clock clock -> {
                    clocks.write(situation.id(), clock);
                    looks.begin(situation.id(), clock.dueDate(), signature.at());
                }
                case Effect.Asked asked -> cases.asked(situation.id(), asked, signature);
                case Effect.AskedSigned signed -> cases.signed(situation.id(), signed, signature);
                case Effect.AskedClosed closed -> cases.closed(situation.id(), closed, signature);
                case Effect.Decision decision -> cases.decided(situation.id(), decision);
                case Effect.Result result -> cases.result(situation.id(), result, signature);
                case Effect.SecondDate date ->
                        cases.secondDate(situation.id(), date.reappointment(), signature);
                case Effect.HandedOver given ->
                        cases.handedOver(situation.id(), given.handover(), signature);
                case Effect.FeePaid paid -> cases.feePaid(situation.id(), paid, signature);
            }
        }
    }
}
