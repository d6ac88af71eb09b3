// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ReceiptTokens;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Handover;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/**
 * Where results are handed to the right person: found by card, receipt or code, all of one person
 * together, each in a transaction of its own with all that is noted beside it.
 */
@Service
public class ReturnDesk {
    private final ReadyPile pile;
    private final DossierDesk dossiers;
    private final ReceiptTokens receipts;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    ReturnDesk(
            ReadyPile pile,
            DossierDesk dossiers,
            ReceiptTokens receipts,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.pile = pile;
        this.dossiers = dossiers;
        this.receipts = receipts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The result that a scan means, the oldest of a person; empty when none is ready here. */
    public Optional<ReadyResult> find(Scan scan, Set<Long> units) {
        return switch (scan) {
            case Scan.Card card -> first(card.person(), units);
            case Scan.Person number -> first(number.person(), units);
            case Scan.Organisation organisation ->
                    oldest(pile.ofOrganisation(organisation.code(), units));
            case Scan.Receipt receipt ->
                    receipts.dossier(receipt.token()).flatMap(code -> here(code, units));
            case Scan.Code code -> here(code.code(), units);
            case Scan.Unreadable _ -> Optional.empty();
        };
    }

    private Optional<ReadyResult> first(PersonalId person, Set<Long> units) {
        return oldest(pile.ofPerson(person, units));
    }

    private static Optional<ReadyResult> oldest(List<ReadyResult> results) {
        return results.stream().min(Comparator.comparing(ReadyResult::since));
    }

    private Optional<ReadyResult> here(DossierCode code, Set<Long> units) {
        return pile.find(code).filter(one -> units.contains(one.unit()));
    }

    /** The result of this dossier, if it is ready at one of these units. */
    public Optional<ReadyResult> ready(DossierCode code, Set<Long> units) {
        return here(code, units);
    }

    /** All that its applicant can take along, itself first. */
    public List<ReadyResult> together(ReadyResult result, Set<Long> units) {
        List<ReadyResult> all = new ArrayList<>(List.of(result));
        ofSame(result, units).stream()
                .filter(one -> one.id() != result.id())
                .sorted(Comparator.comparing(ReadyResult::since))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<ReadyResult> ofSame(ReadyResult result, Set<Long> units) {
        TaxCode organisation = result.taxCode();
        if (organisation != null) {
            return pile.ofOrganisation(organisation, units);
        }
        PersonalId person = result.personalId();
        return person == null ? List.of() : pile.ofPerson(person, units);
    }

    /**
     * What became of one result.
     *
     * @param answer of the act; never another than done when originals are accounted for
     * @param originalsOpen true when nothing was said of its originals, and nothing was done
     */
    public record Handed(DossierCode code, Answer answer, boolean originalsOpen) {}

    /** Hands them over, each by itself: what cannot go keeps none of the others back. */
    public List<Handed> handOver(Staff staff, HandOver handOver, FormKey key) {
        return handOver.codes().stream()
                .sorted()
                .map(code -> handOver(staff, code, handOver, key))
                .toList();
    }

    private Handed handOver(Staff staff, DossierCode code, HandOver handOver, FormKey key) {
        Optional<ReadyResult> ready = pile.find(code);
        boolean open =
                ready.filter(one -> one.originals() > 0)
                        .filter(one -> !handOver.originalsGiven().contains(code))
                        .filter(one -> handOver.keptOf(code).isEmpty())
                        .isPresent();
        if (open) {
            return new Handed(code, new Answer.Unknown(), true);
        }
        ReadyPile.Beside beside = beside(ready, code, handOver);
        Answer answer =
                inOneTransaction(() -> {
                    Answer done = act(staff, code, toWhom(ready, handOver), key);
                    if (done instanceof Answer.Done) {
                        ready.ifPresent(one -> pile.handedOver(one.id(), beside, noting(staff)));
                    }
                    return done;
                });
        return new Handed(code, answer, false);
    }

    /** An applicant who comes themselves is told by the name on the dossier. */
    private static Handover toWhom(Optional<ReadyResult> ready, HandOver handOver) {
        Handover given = handOver.handover();
        return ready.filter(one -> given.recipientIsApplicant())
                .map(one ->
                        new Handover(one.applicant(), true, "", given.proof(), given.reference()))
                .orElse(given);
    }

    private static ReadyPile.Beside beside(
            Optional<ReadyResult> ready, DossierCode code, HandOver handOver) {
        boolean given = handOver.originalsGiven().contains(code);
        return new ReadyPile.Beside(
                ready.filter(one -> given).map(ReadyResult::originals).orElse(0),
                handOver.keptOf(code),
                handOver.lostReceipt());
    }

    private Answer act(Staff staff, DossierCode code, Handover handover, FormKey key) {
        return dossiers.situation(code)
                .map(situation ->
                        dossiers.act(
                                staff,
                                new DossierDesk.Seen(code, situation.version()),
                                new Command.Return(handover),
                                key.request("return-" + situation.id())))
                .orElseGet(Answer.Unknown::new);
    }

    /** Notes that a result went to the post: it is not returned before it is delivered. */
    public boolean send(Staff staff, ReadyResult result, String tracking) {
        return result.isFree() && pile.send(result.id(), tracking, noting(staff));
    }

    /**
     * Notes what the post says. A delivered result is returned to the citizen; one that came back
     * waits at the desk again.
     */
    public Answer post(Staff staff, ReadyResult result, ParcelState state, FormKey key) {
        Parcel parcel = result.parcel();
        if (parcel == null) {
            return new Answer.Unknown();
        }
        return inOneTransaction(() -> {
            boolean moved = pile.move(result.id(), state, noting(staff));
            if (!moved || state != ParcelState.DELIVERED) {
                return moved
                        ? new Answer.Done(result.code(), result.version())
                        : new Answer.Unknown();
            }
            Handover handover =
                    new Handover(
                            result.applicant(), true, "", Handover.Proof.POST, parcel.tracking());
            return act(staff, result.code(), handover, key);
        });
    }

    private ReadyPile.Noting noting(Staff staff) {
        Instant now = clock.instant();
        return new ReadyPile.Noting(staff.id(), now);
    }

    /** Notes where a result lies. */
    public void shelve(Staff staff, ReadyResult result, String shelf) {
        pile.shelve(result.id(), shelf, noting(staff));
    }

    /** Notes that the applicant was reminded. */
    public void remind(Staff staff, ReadyResult result, ReminderWay way, String note) {
        pile.remind(result.id(), way, note, noting(staff));
    }

    private Answer inOneTransaction(Supplier<Answer> work) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Answer answer = work.get();
                    if (!(answer instanceof Answer.Done)) {
                        tx.setRollbackOnly();
                    }
                    return answer;
                }));
    }
}
