// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
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
 * Signs the minutes of a list once its last file is gone: nobody but the leader who approved it.
 * The file is safe before it is written down; a power cut in between leaves the minutes unsigned.
 * Product default, ADR 0067.
 */
@Service
public class MinutesSigning {
    private final DisposalPapers papers;
    private final MinutesRecords records;
    private final MinutesRoom room;
    private final Access access;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    MinutesSigning(
            DisposalPapers papers,
            MinutesRecords records,
            MinutesRoom room,
            Access access,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.papers = papers;
        this.records = records;
        this.room = room;
        this.access = access;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** True when these minutes are for {@code staff} to sign, and nobody signed them yet. */
    public boolean waitsFor(Staff staff, DisposalList list) {
        return isTheirs(staff, list) && records.find(list.id()).isEmpty();
    }

    private boolean isTheirs(Staff staff, DisposalList list) {
        DisposalList.Decision decision = list.decision();
        return list.state() == DisposalState.DONE
                && decision != null
                && decision.by().account().equals(staff.id())
                && access.may(staff, Action.APPROVE_DISPOSAL, list.unit());
    }

    /** True when the key of {@code staff} lies at a service, which may ask for a one-time code. */
    public boolean isRemote(Staff staff) {
        return room.keys().isRemote(owner(staff));
    }

    private static CertificateOwner owner(Staff staff) {
        return new CertificateOwner.Person(staff.id());
    }

    /** Signs the minutes of {@code list}; whoever does it again gets what stands. */
    public MinutesAnswer sign(Staff staff, DisposalList list, KeySecrets secrets) {
        if (!isTheirs(staff, list)) {
            return new MinutesAnswer.NotTheirs();
        }
        Optional<SignedMinutes> before = records.find(list.id());
        if (before.isPresent()) {
            return new MinutesAnswer.Signed(before.get());
        }
        Optional<KeyRefusal> refusal = room.keys().refusal(owner(staff));
        if (refusal.isPresent()) {
            return new MinutesAnswer.Withheld(refusal.get());
        }
        return switch (room.keys().open(owner(staff), secrets)) {
            case KeyOpening.Closed closed -> new MinutesAnswer.NoKey(closed.why());
            case KeyOpening.Opened(var key) -> {
                try (key) {
                    yield sign(staff, list, key);
                }
            }
        };
    }

    private MinutesAnswer sign(Staff staff, DisposalList list, SigningKey key) {
        Optional<Paper> printed =
                papers.minutes(list)
                        .flatMap(one ->
                                one instanceof Paper paper ? Optional.of(paper) : Optional.empty());
        Optional<Place> place =
                printed.flatMap(one -> one.place("signature")).map(MinutesSigning::box);
        if (place.isEmpty()) {
            return new MinutesAnswer.NotPrinted();
        }
        var stamp = new PaperSigner.Stamp(room.keys().mark(owner(staff), staff.name()), key);
        var alone = new PaperSigner.Alone(printed.orElseThrow().pdf(), place.get());
        return switch (room.signer().signAlone(alone, stamp, clock.instant())) {
            case Signing.Refused refused -> new MinutesAnswer.Refused(refused.why());
            case Signing.Done done -> kept(staff, list, done.paper());
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

    /** Two goes at once sign once: the first stays. */
    private MinutesAnswer kept(Staff staff, DisposalList list, byte[] pdf) {
        FileAddress file = room.store().keepOwn(pdf, FileKind.PDF, staff.id().value()).address();
        var made =
                new SignedMinutes(file, staff.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    if (records.add(list.id(), made)) {
                        room.proofs().signed(file);
                    }
                    return new MinutesAnswer.Signed(records.find(list.id()).orElse(made));
                }));
    }
}
