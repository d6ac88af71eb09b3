// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.printing.PrintingRoom;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.Mark;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.authority.DemoServices;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.CertificateChecker;
import vn.motcua.signing.check.Fingerprint;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.check.Trust;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.signing.register.OfficeKeys;
import vn.motcua.testing.SettableClock;
import vn.motcua.testing.SmallDesk;

/** An office with keys: a chairman who signs, a clerk who seals. */
final class SmallIssuing implements AutoCloseable, OfficeKeys {
    static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    static final KeySecrets PIN = KeySecrets.pin("135790");

    final SmallDesk desk;
    final IssuedPapers papers;
    final FileStore store;
    final Drafting drafting;
    final SigningDesk signing;
    final SealingDesk sealing;
    final Endings endings;
    final SignatureChecker checker;
    private final SettableClock clock = new SettableClock(NOW);
    private final DemoServices services;
    final List<FileAddress> proved = new CopyOnWriteArrayList<>();
    private final Map<CertificateOwner, Fingerprint> certificates = new HashMap<>();
    private boolean revokes;

    SmallIssuing(DataSource database, Path data) {
        desk = SmallDesk.open(database, data, NOW);
        services = services(clock);
        checker = new SignatureChecker(this::trust);
        papers = bean(IssuedPapers.class);
        store = bean(FileStore.class);
        var transaction = bean(TransactionTemplate.class);
        var facts =
                new ResultFacts(
                        bean(Dossiers.class),
                        desk.desk(),
                        bean(Access.class),
                        bean(StaffRegister.class));
        drafting = new Drafting(papers, facts, bean(ResultPress.class), store, transaction, clock);
        var cases = new CaseSteps(desk.desk(), bean(Access.class), transaction);
        var room =
                new SigningRoom(
                        this,
                        new CertificateChecker(this::trust),
                        new PaperSigner(checker, font()),
                        store,
                        proved::add);
        var rounds = new Rounds();
        signing = new SigningDesk(papers, cases, room, rounds, clock);
        sealing = new SealingDesk(papers, cases, room, rounds, transaction, clock);
        endings = new Endings(papers, bean(Access.class), clock);
    }

    private Trust trust() {
        return new Trust(
                List.of(services.authority().rootCertificate()),
                true,
                Optional.of(services.authority().timeStampAddress()));
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private static DemoServices services(SettableClock clock) {
        try {
            return DemoServices.start(0, clock);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] font() {
        try (InputStream font = PrintingRoom.class.getResourceAsStream("font/Tinos-Regular.ttf")) {
            return Objects.requireNonNull(font).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** It is so much later, for the signatures and for the office. */
    void later(Duration time) {
        clock.set(clock.instant().plus(time));
        desk.itIs(LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE).toString());
    }

    /** A refusal as the specialist drafts it. */
    DraftAsk refusal(DossierCode code) {
        return new DraftAsk(
                code,
                "tu-choi-giai-quyet",
                Map.of(
                        "reason", "Chưa đủ điều kiện",
                        "basis", "Luật Hộ tịch 60/2014/QH13, Điều 13",
                        "hotline", "0262 3675 123"),
                desk.account(Role.APPROVER),
                "CHỦ TỊCH",
                "TB-UBND",
                "http://localhost/kiem-tra/",
                null);
    }

    /** A dossier at the step of decision with the draft of a refusal. */
    long drafted() {
        DossierCode code = desk.at("assess");
        Staff specialist = desk.as(Role.SPECIALIST);
        ResultCase about = drafting.find(specialist, code).orElseThrow();
        DraftAnswer answer = drafting.keep(specialist, about, refusal(code));
        if (!(answer instanceof DraftAnswer.Kept kept)) {
            throw new AssertionError(answer);
        }
        desk.finishUntil(code, "decide");
        return kept.paper();
    }

    /** The results of a round, in the order of its papers, when it is over. */
    static List<RoundResult> results(RoundStart start) {
        if (!(start instanceof RoundStart.Begun(Round round))) {
            throw new AssertionError(start);
        }
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!round.isOver() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return round.papers().stream().map(one -> round.result(one).orElseThrow()).toList();
    }

    /** The certificate of whoever signs next is taken back as soon as it is made. */
    void revokesTheNext() {
        revokes = true;
    }

    @Override
    public Optional<KeyRefusal> refusal(CertificateOwner owner) {
        return Optional.empty();
    }

    @Override
    public boolean isRemote(CertificateOwner owner) {
        return false;
    }

    @Override
    public KeyOpening open(CertificateOwner owner, KeySecrets secrets) {
        Instant now = clock.instant();
        var subject =
                new Subject(
                        "Y Bhăm", "Ủy ban nhân dân xã", now.minusSeconds(60), now.plusSeconds(600));
        byte[] file = PIN.withPin(pin -> services.authority().issue(subject, pin));
        KeyOpening opening = secrets.withPin(pin -> KeyFile.open(file, pin, owner.holder()));
        if (opening instanceof KeyOpening.Opened(var key)) {
            certificates.put(owner, Fingerprint.of(key.certificate()));
            if (revokes) {
                services.authority().revoke(key.certificate());
                revokes = false;
            }
        }
        return opening;
    }

    @Override
    public Optional<KeySecrets> unattended(CertificateOwner owner) {
        return Optional.empty();
    }

    @Override
    public Mark mark(CertificateOwner owner, String name) {
        return new Mark.Words(List.of("Ký bởi: " + name));
    }

    @Override
    public boolean isOf(AccountId account, SignerName signer) {
        return signer.fingerprint().equals(certificates.get(new CertificateOwner.Person(account)));
    }

    @Override
    public void close() {
        services.close();
        desk.close();
    }
}
