// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.files.FileStore;
import vn.motcua.files.Shelf;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.check.CertificateChecker;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.register.OfficeKeys;
import vn.motcua.testing.Modules;

/**
 * Another process, in which papers are signed and sealed until each has come to its own point. It
 * says so and goes no further, for that is where the power goes.
 */
final class CutOffOffice {
    private static final long PATIENCE = 60;

    private final ApplicationContext modules;
    private final SmallKeys keys;
    private final Clock clock = Clock.fixed(SmallIssuing.NOW, VietnamTime.ZONE);

    private CutOffOffice(ApplicationContext modules, Path data) {
        this.modules = modules;
        this.keys = new KeysThatKnowAll(data.resolve("authority.p12"), clock);
    }

    /**
     * Arguments: address, user and password of the database, the data folder, the accounts of
     * chairman and clerk, the unit, and for each point the key of its paper, in their order.
     */
    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setUsername(arguments[1]);
        config.setPassword(arguments[2]);
        Path data = Path.of(arguments[3]);
        Clock clock = Clock.fixed(SmallIssuing.NOW, VietnamTime.ZONE);
        try (HikariDataSource database = new HikariDataSource(config);
                var modules = Modules.over(database, data, clock)) {
            CutOffOffice office = new CutOffOffice(modules, data);
            for (CutAt point : CutAt.values()) {
                office.workUntil(point, List.of(arguments).subList(4, arguments.length));
            }
            System.out.println("now");
            int ignored = System.in.read();
        }
    }

    private void workUntil(CutAt point, List<String> rest) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        long paper = Long.parseLong(rest.get(3 + Arrays.asList(CutAt.values()).indexOf(point)));
        Desks desks = desks(point, reached);
        RoundStart start =
                point.isOfSigning()
                        ? desks.signing().begin(staff(rest.get(0)), List.of(paper), SmallKeys.PIN)
                        : desks.sealing()
                                .begin(
                                        staff(rest.get(1)),
                                        new UnitCode(rest.get(2)),
                                        List.of(paper),
                                        SmallKeys.PIN);
        if (!reached.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("never came to " + point + ": " + start);
        }
        System.out.println(point);
    }

    private Staff staff(String account) {
        return modules.getBean(StaffRegister.class)
                .find(new AccountId(Long.parseLong(account)), VietnamTime.day(clock.instant()))
                .orElseThrow();
    }

    private record Desks(SigningDesk signing, SealingDesk sealing) {}

    private Desks desks(CutAt point, CountDownLatch reached) {
        Cut cut = new Cut(point, reached);
        IssuedPapers papers = cut.port(IssuedPapers.class, modules.getBean(IssuedPapers.class));
        FileStore store = modules.getBean(FileStore.class);
        TransactionTemplate transaction = modules.getBean(TransactionTemplate.class);
        CaseSteps cases =
                new CaseSteps(
                        modules.getBean(DossierDesk.class),
                        modules.getBean(Access.class),
                        transaction);
        SigningRoom room =
                new SigningRoom(
                        cut.port(OfficeKeys.class, keys),
                        new CertificateChecker(keys::trust),
                        new PaperSigner(new SignatureChecker(keys::trust), SmallIssuing.font()),
                        store.on(cut.port(Shelf.class, modules.getBean(Shelf.class))),
                        _ -> {});
        Rounds rounds = new Rounds();
        return new Desks(
                new SigningDesk(papers, cases, room, rounds, clock),
                new SealingDesk(papers, cases, room, rounds, transaction, clock));
    }

    /** Whom the office before the cut gave certificates is known only there. */
    private static final class KeysThatKnowAll extends SmallKeys {
        KeysThatKnowAll(Path file, Clock clock) {
            super(file, clock);
        }

        @Override
        public boolean isOf(AccountId account, SignerName signer) {
            return true;
        }
    }

    /** Goes no further at a point of the work. */
    private record Cut(CutAt point, CountDownLatch reached) {
        <T> T port(Class<T> port, T real) {
            return Objects.requireNonNull(
                    port.cast(
                            Proxy.newProxyInstance(
                                    port.getClassLoader(),
                                    new Class<?>[] {port},
                                    (_, method, given) -> {
                                        stopBefore(method.getName());
                                        try {
                                            Object answer = method.invoke(real, given);
                                            stopAfter(method.getName());
                                            return answer;
                                        } catch (InvocationTargetException failed) {
                                            throw failed.getCause();
                                        }
                                    })));
        }

        private void stopBefore(String work) throws InterruptedException {
            stopIf(
                    switch (point) {
                        case SEALED -> work.equals("put");
                        default -> false;
                    });
        }

        private void stopAfter(String work) throws InterruptedException {
            stopIf(
                    switch (point) {
                        case SIGNED_AND_FILED, SEALED_AND_FILED -> work.equals("put");
                        case SIGNED_AND_WRITTEN -> work.equals("sign");
                        case NUMBERED -> work.equals("mark");
                        case SEALED_AND_WRITTEN -> work.equals("seal");
                        case NUMBER_WRITTEN -> work.equals("number");
                        case SEALED -> false;
                    });
        }

        private void stopIf(boolean here) throws InterruptedException {
            if (here) {
                reached.countDown();
                new CountDownLatch(1).await();
            }
        }
    }

    /** Starts it, waits until every paper is at its point, and kills it as {@code kill -9} does. */
    static List<String> runAndKill(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-cp"));
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(CutOffOffice.class.getName());
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = process.inputReader()) {
            return said.lines().takeWhile(line -> !line.equals("now")).toList();
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
