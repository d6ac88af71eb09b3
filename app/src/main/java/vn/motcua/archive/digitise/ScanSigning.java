// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Place;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.OfficeKeys;

/**
 * Signs digitised papers with the personal key of the officer who answers for them, many by one
 * PIN. Each is signed and noted, or as it was. Thông tư 01/2023/TT-VPCP.
 */
@Service
public class ScanSigning {
    /** A small mark in the upper left corner of the first page, in points. */
    private static final Place MARK = new Place(1, 12, 8, 210, 26);

    private final OfficeKeys keys;
    private final PaperSigner signer;
    private final FileStore store;
    private final SignedScans signed;
    private final InstantSource clock;

    ScanSigning(
            OfficeKeys keys,
            PaperSigner signer,
            FileStore store,
            SignedScans signed,
            InstantSource clock) {
        this.keys = keys;
        this.signer = signer;
        this.store = store;
        this.signed = signed;
        this.clock = clock;
    }

    /** What became of signing. */
    public sealed interface Answer {
        /** The key does not open; no paper was touched. */
        record NoKey(KeyTrouble why) implements Answer {}

        /** Each paper with its result. */
        record Done(List<Line> lines) implements Answer {
            public Done {
                lines = List.copyOf(lines);
            }
        }
    }

    /**
     * What became of one paper.
     *
     * @param holding the paper
     * @param refusal why it was not signed; empty when it was, or was changed meanwhile
     * @param signed true when it is signed now
     */
    public record Line(Holding holding, Optional<SigningRefusal> refusal, boolean signed) {}

    /** True when the key of {@code staff} lies at a service, which may ask for a one-time code. */
    public boolean isRemote(Staff staff) {
        return keys.isRemote(owner(staff));
    }

    private static CertificateOwner owner(Staff staff) {
        return new CertificateOwner.Person(staff.id());
    }

    /** Opens the key of {@code staff}, who closes it again. */
    public KeyOpening open(Staff staff, KeySecrets secrets) {
        return keys.open(owner(staff), secrets);
    }

    /** Signs these papers. */
    public Answer sign(Staff staff, List<Holding> papers, KeySecrets secrets) {
        return switch (open(staff, secrets)) {
            case KeyOpening.Closed closed -> new Answer.NoKey(closed.why());
            case KeyOpening.Opened opened -> {
                try (SigningKey key = opened.key()) {
                    List<Line> lines = new ArrayList<>();
                    for (Holding paper : papers) {
                        lines.add(sign(staff, paper, key));
                    }
                    yield new Answer.Done(lines);
                }
            }
        };
    }

    /** Signs one paper with an open key. */
    public Line sign(Staff staff, Holding paper, SigningKey key) {
        Instant now = clock.instant();
        byte[] pdf = store.open(paper.kept().file()).map(FileStore.Content::bytes).orElseThrow();
        return switch (signer.sign(
                new PaperSigner.Scan(pdf, MARK), keys.mark(owner(staff), staff.name()), key, now)) {
            case Signing.Refused refused -> new Line(paper, Optional.of(refused.why()), false);
            case Signing.Done done ->
                    new Line(paper, Optional.empty(), noted(staff, paper, done.paper(), now));
        };
    }

    private boolean noted(Staff staff, Holding paper, byte[] made, Instant now) {
        FileAddress file = store.keepOwn(made, FileKind.PDF, staff.id().value()).address();
        return signed.note(paper, file, new Holdings.By(staff.id(), now));
    }
}
