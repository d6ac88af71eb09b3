// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.Role;
import vn.motcua.issuing.Round;
import vn.motcua.issuing.RoundResult;
import vn.motcua.issuing.RoundStart;
import vn.motcua.issuing.SealingDesk;
import vn.motcua.issuing.SigningDesk;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.register.DemoSigning;

/**
 * A batch from the first key stroke to the last row: drafted, signed by one PIN, numbered and
 * sealed by one more, with dossiers, store and database.
 */
final class BatchCosts {
    private static final double SECOND = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final SigningDesk signing;
    private final SealingDesk sealing;
    private final ResultOffice office;
    private final Figures figures;

    BatchCosts(ApplicationContext beans, ResultOffice office, Figures figures) {
        this.signing = beans.getBean(SigningDesk.class);
        this.sealing = beans.getBean(SealingDesk.class);
        this.office = office;
        this.figures = figures;
    }

    void measure() throws Exception {
        long start = System.nanoTime();
        List<Long> papers = office.drafted(Round.MOST);
        figures.figure("seconds to receive, draft and put forward 200", since(start));
        start = System.nanoTime();
        long busy = Figures.processorNanos();
        ended(signing.begin(office.staff(Role.APPROVER), papers, pin()));
        figures.figure("seconds to sign a batch of 200", since(start));
        start = System.nanoTime();
        ended(sealing.begin(office.staff(Role.CLERK), office.unit(), papers, pin()));
        figures.figure("seconds to number and seal a batch of 200", since(start));
        figures.figure(
                "processor milliseconds a paper of the batch, database beside",
                (Figures.processorNanos() - busy) / 1e6 / Round.MOST);
    }

    private static KeySecrets pin() {
        return KeySecrets.pin(DemoSigning.PIN);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / SECOND;
    }

    private static void ended(RoundStart start) throws InterruptedException {
        if (!(start instanceof RoundStart.Begun(Round round))) {
            throw new IllegalStateException("not begun: " + start);
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!round.isOver() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        long done =
                round.papers().stream()
                        .flatMap(paper -> round.result(paper).stream())
                        .filter(RoundResult.Done.class::isInstance)
                        .count();
        if (done != Round.MOST) {
            throw new IllegalStateException(done + " of " + Round.MOST + " done");
        }
    }
}
