// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.StoreAwayException;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Place;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;

/**
 * Signs the papers of the process: each by whoever did what it tells, or under the seal of the unit
 * where the program may use it alone. The file is safe before it is written down; a power cut in
 * between leaves the paper unsigned. ADR 0056.
 */
@Service
public class SlipSigning {
    private final PaperDesk desk;
    private final SignedSlips slips;
    private final SlipRoom room;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    SlipSigning(
            PaperDesk desk,
            SignedSlips slips,
            SlipRoom room,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.desk = desk;
        this.slips = slips;
        this.room = room;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Which paper is meant.
     *
     * @param lookUp the address of the public page of look-up
     */
    public record Asked(DossierDetail detail, OwedPaper paper, String lookUp) {}

    /** True when it is for them to sign, and nobody signed it yet. */
    public boolean waitsFor(Staff staff, DossierDetail detail, OwedPaper paper) {
        return paper.isDue(detail)
                && SlipCall.of(detail, paper)
                        .filter(call -> call.signer().equals(staff.id()))
                        .filter(call -> slips.find(key(detail, paper, call)).isEmpty())
                        .isPresent();
    }

    /** True when their key lies at a service, which may ask for a one-time code. */
    public boolean isRemote(Staff staff) {
        return room.keys().isRemote(new CertificateOwner.Person(staff.id()));
    }

    /** The paper as it was signed; empty while nobody signed it. */
    public Optional<SignedSlip> signed(DossierDetail detail, OwedPaper paper) {
        return SlipCall.of(detail, paper).flatMap(call -> slips.find(key(detail, paper, call)));
    }

    /** Signs it in person. */
    public SlipAnswer sign(Staff staff, Asked asked, KeySecrets secrets) {
        Optional<SignedSlip> before = signed(asked.detail(), asked.paper());
        if (before.isPresent()) {
            return new SlipAnswer.Signed(before.get());
        }
        if (!waitsFor(staff, asked.detail(), asked.paper())) {
            return new SlipAnswer.NotTheirs();
        }
        return put(
                asked,
                new Signer(
                        new CertificateOwner.Person(staff.id()),
                        staff.name(),
                        Optional.of(staff.id())),
                secrets);
    }

    /**
     * Puts the seal of the unit on a receipt where the program may do so by itself; whatever stands
     * in the way leaves it unsigned, also a store of files that does not answer: the citizen gets
     * the receipt all the same.
     */
    public Optional<SignedSlip> sealed(Asked asked) {
        Optional<SignedSlip> before = signed(asked.detail(), asked.paper());
        boolean receipt =
                asked.paper() == OwedPaper.RECEIPT || asked.paper() == OwedPaper.KEPT_RECEIPT;
        if (before.isPresent() || !receipt) {
            return before;
        }
        var unit = new CertificateOwner.Agency(asked.detail().unit().code());
        return room.keys()
                .unattended(unit)
                .flatMap(secrets -> {
                    try (secrets) {
                        var signer =
                                new Signer(unit, asked.detail().unit().name(), Optional.empty());
                        return put(asked, signer, secrets) instanceof SlipAnswer.Signed(var slip)
                                ? Optional.of(slip)
                                : Optional.empty();
                    } catch (StoreAwayException away) {
                        return Optional.empty();
                    }
                });
    }

    private record Signer(CertificateOwner owner, String name, Optional<AccountId> account) {}

    private SlipAnswer put(Asked asked, Signer signer, KeySecrets secrets) {
        Optional<KeyRefusal> refusal = room.keys().refusal(signer.owner());
        if (refusal.isPresent()) {
            return new SlipAnswer.Withheld(refusal.get());
        }
        return switch (room.keys().open(signer.owner(), secrets)) {
            case KeyOpening.Closed closed -> new SlipAnswer.NoKey(closed.why());
            case KeyOpening.Opened(var key) -> {
                try (key) {
                    yield put(asked, signer, key);
                }
            }
        };
    }

    private SlipAnswer put(Asked asked, Signer signer, SigningKey key) {
        Optional<SlipCall> call = SlipCall.of(asked.detail(), asked.paper());
        Optional<Paper> printed =
                desk.print(asked.detail(), asked.paper(), asked.lookUp())
                        .flatMap(one ->
                                one instanceof Paper paper ? Optional.of(paper) : Optional.empty());
        Optional<Place> place =
                printed.flatMap(one -> one.place("signature")).map(SlipSigning::box);
        if (call.isEmpty() || place.isEmpty()) {
            return new SlipAnswer.NotPrinted();
        }
        var stamp = new PaperSigner.Stamp(room.keys().mark(signer.owner(), signer.name()), key);
        var alone = new PaperSigner.Alone(printed.orElseThrow().pdf(), place.get());
        return switch (room.signer().signAlone(alone, stamp, clock.instant())) {
            case Signing.Refused refused -> new SlipAnswer.Refused(refused.why());
            case Signing.Done done -> kept(asked, call.get(), signer, done.paper());
        };
    }

    private static Place box(PaperPlace box) {
        return new Place(
                box.page(),
                (float) box.x(),
                (float) box.y(),
                (float) box.width(),
                (float) box.height());
    }

    /** Two who sign at once sign once: the first stays. */
    private SlipAnswer kept(Asked asked, SlipCall call, Signer signer, byte[] pdf) {
        SignedSlips.Key key = key(asked.detail(), asked.paper(), call);
        FileAddress file = room.store().keepOwn(pdf, FileKind.PDF, call.signer().value()).address();
        var slip = new SignedSlip(file, signer.account(), clock.instant());
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    if (slips.add(key, slip)) {
                        room.proofs().signed(file);
                    }
                    return new SlipAnswer.Signed(slips.find(key).orElse(slip));
                }));
    }

    private static SignedSlips.Key key(DossierDetail detail, OwedPaper paper, SlipCall call) {
        return new SignedSlips.Key(detail.code(), paper.word(), call.seq());
    }
}
