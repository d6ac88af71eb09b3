// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.check.Fingerprint;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateFile;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.DemoSigning;
import vn.motcua.signing.register.KeyPlace;
import vn.motcua.signing.register.KeyReader;
import vn.motcua.signing.register.MarkImage;
import vn.motcua.signing.token.TokenKeys;

/** Makes an entry of the register from what was typed and brought; whatever is wrong is told. */
@Component
class EntryMaker {
    private final CertificateRegister register;
    private final KeyReader reader;
    private final DemoSigning demo;
    private final InstantSource clock;

    EntryMaker(
            CertificateRegister register, KeyReader reader, DemoSigning demo, InstantSource clock) {
        this.register = register;
        this.reader = reader;
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * What came with the form.
     *
     * @param unit whose page it is
     * @param people who may own a certificate there
     * @param certificate the file; empty to read it from where the key lies
     * @param mark the image; empty for none
     */
    @SuppressWarnings("ArrayRecordComponent") // read once from a form
    record Brought(
            EntryForm form,
            UnitCode unit,
            List<AccountId> people,
            KeySecrets secrets,
            byte[] certificate,
            byte[] mark) {}

    /** The entry; empty when something is wrong, which the form tells. */
    Optional<CertificateEntry> entry(Brought brought) {
        EntryForm form = brought.form();
        Optional<CertificateOwner> owner = owner(brought);
        if (owner.isEmpty()) {
            form.fault("owner", "owner");
        }
        Optional<Found> found = owner.flatMap(one -> found(brought, one.holder()));
        found.ifPresent(one -> judge(form, one.certificate()));
        form.mandate();
        if (owner.stream().anyMatch(EntryMaker::isAgency) && form.mandate().isPresent()) {
            form.fault("mandate-from", "mandate-seal");
        }
        return found.flatMap(one -> whole(brought, owner.orElseThrow(), one));
    }

    private Optional<CertificateEntry> whole(Brought brought, CertificateOwner owner, Found found) {
        EntryForm form = brought.form();
        Optional<byte[]> mark = mark(form, brought.mark());
        LocalDate granted = form.day("granted", VietnamTime.day(clock.instant()));
        Optional<LocalDate> instructed = Optional.ofNullable(form.day("instructed"));
        var mandate = form.mandate();
        return form.isFine()
                ? Optional.of(
                        new CertificateEntry(
                                owner,
                                found.certificate(),
                                found.kind(),
                                found.place(),
                                mark,
                                granted,
                                instructed,
                                mandate))
                : Optional.empty();
    }

    private static boolean isAgency(CertificateOwner owner) {
        return owner instanceof CertificateOwner.Agency;
    }

    private static Optional<CertificateOwner> owner(Brought brought) {
        String typed = brought.form().text("owner");
        if (typed.equals("unit")) {
            return Optional.of(new CertificateOwner.Agency(brought.unit()));
        }
        return brought.people().stream()
                .filter(one -> one.toString().equals(typed))
                .findFirst()
                .map(CertificateOwner.Person::new);
    }

    private record Found(X509Certificate certificate, CertificateKind kind, KeyPlace place) {}

    private Optional<Found> found(Brought brought, HolderKind holder) {
        EntryForm form = brought.form();
        String place = form.text("place");
        if (place.equals("file")) {
            return inFile(brought, holder);
        }
        Optional<KeyPlace> at = place(form, place);
        CertificateKind kind =
                form.text("kind").equals("public")
                        ? CertificateKind.PUBLIC
                        : CertificateKind.OFFICIAL_DUTY;
        return at.flatMap(one -> certificate(brought, one).map(own -> new Found(own, kind, one)));
    }

    /** A locked file of the demo’s own authority; keys of an office never come here as files. */
    private Optional<Found> inFile(Brought brought, HolderKind holder) {
        byte[] file = brought.certificate();
        KeyOpening opening = brought.secrets().withPin(pin -> KeyFile.open(file, pin, holder));
        if (demo.isRunning() && opening instanceof KeyOpening.Opened(var key)) {
            X509Certificate own = key.certificate();
            key.close();
            if (own.getIssuerX500Principal().equals(demo.authorityName())) {
                return Optional.of(new Found(own, CertificateKind.DEMO, new KeyPlace.InFile(file)));
            }
        }
        brought.form().fault("file", "key-file");
        return Optional.empty();
    }

    private static Optional<KeyPlace> place(EntryForm form, String place) {
        String name = place.substring(place.indexOf(':') + 1);
        if (place.startsWith("token:")) {
            String slot = form.text("slot");
            if (!slot.matches("[0-9]{1,18}")) {
                form.fault("slot", "slot");
                return Optional.empty();
            }
            return Optional.of(new KeyPlace.InToken(name, Long.parseLong(slot)));
        }
        if (place.startsWith("service:")) {
            String credential = form.text("credential");
            if (credential.isEmpty()) {
                form.fault("credential", "credential");
                return Optional.empty();
            }
            return Optional.of(new KeyPlace.AtService(name, credential));
        }
        form.fault("place", "place");
        return Optional.empty();
    }

    private Optional<X509Certificate> certificate(Brought brought, KeyPlace place) {
        EntryForm form = brought.form();
        if (brought.certificate().length > 0) {
            Optional<X509Certificate> read = CertificateFile.read(brought.certificate());
            if (read.isEmpty()) {
                form.fault("file", "file");
            }
            return read;
        }
        return switch (reader.read(place, brought.secrets())) {
            case TokenKeys.Reading.Closed closed -> {
                String why = closed.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
                form.fault("pin", "read." + why);
                yield Optional.empty();
            }
            case TokenKeys.Reading.Read read when read.certificates().size() == 1 ->
                    Optional.of(read.certificates().getFirst());
            case TokenKeys.Reading.Read read -> {
                form.fault("file", "several", read.certificates().size());
                yield Optional.empty();
            }
        };
    }

    private void judge(EntryForm form, X509Certificate certificate) {
        Instant now = clock.instant();
        if (certificate.getNotAfter().toInstant().isBefore(now)) {
            form.fault("file", "expired");
        } else if (!CertificateFile.maySign(certificate)) {
            form.fault("file", "usage");
        } else if (register.has(Fingerprint.of(certificate))) {
            form.fault("file", "twice");
        }
    }

    /** The image as it is kept; empty when none was brought, or it cannot be used. */
    static Optional<byte[]> mark(EntryForm form, byte[] file) {
        if (file.length == 0) {
            return Optional.empty();
        }
        return switch (MarkImage.read(file)) {
            case MarkImage.Reading.Fine fine -> Optional.of(fine.png());
            case MarkImage.Reading.Faulty faulty -> {
                String why = faulty.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
                form.fault("mark", "mark." + why, MarkImage.LEAST_SIDE, MarkImage.MOST_SIDE);
                yield Optional.empty();
            }
        };
    }
}
