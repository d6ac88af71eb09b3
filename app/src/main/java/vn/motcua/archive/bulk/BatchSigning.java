// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;

/**
 * Signs the papers of a batch with the personal key of the officer who answers for them, many by
 * one PIN, one after another behind the page. A run that is cut off leaves each paper signed or as
 * it was; the rest is signed by the next. ADR 0063.
 */
@Service
public class BatchSigning {
    /** The most papers of one run: about two minutes. Product default, ADR 0063. */
    public static final int MOST = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(BatchSigning.class);

    private final Batches batches;
    private final Holdings holdings;
    private final ScanSigning signing;
    private final InstantSource clock;
    private final Map<Long, SigningRun> runs = new ConcurrentHashMap<>();

    BatchSigning(Batches batches, Holdings holdings, ScanSigning signing, InstantSource clock) {
        this.batches = batches;
        this.holdings = holdings;
        this.signing = signing;
        this.clock = clock;
    }

    /** True when the key of {@code staff} lies at a service, which may ask for a one-time code. */
    public boolean isRemote(Staff staff) {
        return signing.isRemote(staff);
    }

    /** The run that goes on, or the last one since the program started. */
    public Optional<SigningRun> run(Batch batch) {
        return Optional.ofNullable(runs.get(batch.id()));
    }

    /**
     * Begins a run unless one goes on; returns at once.
     *
     * @return why the key does not open; empty when it did, or nothing is to be signed
     */
    public Optional<KeyTrouble> begin(Staff staff, Batch batch, KeySecrets secrets) {
        List<HoldingCode> papers = batches.unsigned(batch.id(), MOST);
        if (papers.isEmpty() || run(batch).filter(run -> !run.isOver()).isPresent()) {
            return Optional.empty();
        }
        return switch (signing.open(staff, secrets)) {
            case KeyOpening.Closed closed -> Optional.of(closed.why());
            case KeyOpening.Opened opened -> {
                begin(staff, batch, new Work(new SigningRun(papers.size()), papers, opened.key()));
                yield Optional.empty();
            }
        };
    }

    /** Whoever comes second while a run goes on changes nothing. */
    private void begin(Staff staff, Batch batch, Work work) {
        SigningRun stands =
                runs.compute(
                        batch.id(),
                        (_, before) -> before == null || before.isOver() ? work.run() : before);
        if (stands != work.run()) {
            work.key().close();
            return;
        }
        Thread.ofVirtual().name("batch-signing").start(() -> sign(staff, work));
    }

    private record Work(SigningRun run, List<HoldingCode> papers, SigningKey key) {}

    private void sign(Staff staff, Work work) {
        try (SigningKey key = work.key()) {
            for (HoldingCode paper : work.papers()) {
                if (!sign(staff, paper, key, work.run())) {
                    break;
                }
            }
        } catch (RuntimeException failed) {
            LOG.warn("Signing a batch broke off: {}", failed.getClass().getName());
        } finally {
            work.run().end();
        }
    }

    /** False when no other paper would fare better. */
    private boolean sign(Staff staff, HoldingCode code, SigningKey key, SigningRun run) {
        Optional<ScanSigning.Line> line =
                holdings.find(code)
                        .filter(paper -> paper.signed() == null)
                        .map(paper -> signing.sign(staff, paper, key));
        line.ifPresent(one -> noted(one, run));
        return line.flatMap(ScanSigning.Line::refusal).filter(SigningRefusal::isOfKey).isEmpty();
    }

    /** A reason is kept at once: the run is forgotten when the power goes. */
    private void noted(ScanSigning.Line line, SigningRun run) {
        run.add(line);
        line.refusal().ifPresent(why -> batches.leave(line.holding(), why, clock.instant()));
    }
}
