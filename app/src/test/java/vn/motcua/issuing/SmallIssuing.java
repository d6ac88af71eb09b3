// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.files.Shelf;
import vn.motcua.identity.Access;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.printing.PrintingRoom;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.check.CertificateChecker;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.testing.SettableClock;
import vn.motcua.testing.ShelfThatFails;
import vn.motcua.testing.SmallDesk;

/** An office with keys: a chairman who signs, a clerk who seals. */
final class SmallIssuing implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    static final KeySecrets PIN = SmallKeys.PIN;

    final SmallDesk desk;
    final IssuedPapers papers;
    final FileStore store;
    final ShelfThatFails shelf;
    final Drafting drafting;
    final SigningDesk signing;
    final SealingDesk sealing;
    final Endings endings;
    final SignatureChecker checker;
    private final SettableClock clock = new SettableClock(NOW);
    private final SmallKeys keys;
    final List<FileAddress> proved = new CopyOnWriteArrayList<>();

    SmallIssuing(DataSource database, Path data) {
        desk = SmallDesk.open(database, data, NOW);
        keys = new SmallKeys(data.resolve("authority.p12"), clock);
        checker = new SignatureChecker(keys::trust);
        papers = bean(IssuedPapers.class);
        store = bean(FileStore.class);
        shelf = new ShelfThatFails(bean(Shelf.class));
        var transaction = bean(TransactionTemplate.class);
        var facts =
                new ResultFacts(
                        bean(Dossiers.class),
                        desk.desk(),
                        bean(Access.class),
                        bean(StaffRegister.class));
        drafting =
                new Drafting(
                        papers,
                        facts,
                        bean(ResultPress.class),
                        store.on(shelf),
                        transaction,
                        clock);
        var cases = new CaseSteps(desk.desk(), bean(Access.class), transaction);
        var room =
                new SigningRoom(
                        keys,
                        new CertificateChecker(keys::trust),
                        new PaperSigner(checker, font()),
                        store.on(shelf),
                        proved::add);
        var rounds = new Rounds();
        signing = new SigningDesk(papers, cases, room, rounds, clock);
        sealing = new SealingDesk(papers, cases, room, rounds, transaction, clock);
        endings = new Endings(papers, bean(Access.class), clock);
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    static byte[] font() {
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

    /** What becomes of the draft of a refusal. */
    DraftAnswer draft(DossierCode code) {
        Staff specialist = desk.as(Role.SPECIALIST);
        ResultCase about = drafting.find(specialist, code).orElseThrow();
        return drafting.keep(specialist, about, refusal(code));
    }

    /** A dossier at the step of decision with the draft of a refusal. */
    long drafted() {
        DossierCode code = desk.at("assess");
        DraftAnswer answer = draft(code);
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
        keys.revokesTheNext();
    }

    /** The power goes: nothing of the services of the authority goes on here. */
    void stops() {
        keys.close();
    }

    /** It is back. */
    void startsAgain() {
        keys.begin();
    }

    @Override
    public void close() {
        keys.close();
        desk.close();
    }
}
