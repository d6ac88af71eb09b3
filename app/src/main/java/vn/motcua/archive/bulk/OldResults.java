// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.PictureScans;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.files.Storing;

/**
 * Takes old results into the store (số hóa kết quả còn hiệu lực): each with its scan, or not at
 * all. The same result with the same scan again changes nothing. Thông tư 01/2023/TT-VPCP.
 */
@Service
public class OldResults {
    private static final int BYTES_OF_MB = 1024 * 1024;

    private final Holdings holdings;
    private final FileStore store;
    private final PictureScans pictures;
    private final TransactionTemplate transaction;

    OldResults(
            Holdings holdings,
            FileStore store,
            PictureScans pictures,
            TransactionTemplate transaction) {
        this.holdings = holdings;
        this.store = store;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    /**
     * Takes in several as one change: all that fit, or none when the work fails. Nobody else should
     * take in the same files meanwhile.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException when somebody does, in
     *     another order; nothing was taken in then
     */
    public <T> T together(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /**
     * Where results are taken in.
     *
     * @param unit key of who keeps them
     * @param by who takes them in, and when
     */
    public record Target(long unit, Holdings.By by) {}

    /** What became of one. */
    public sealed interface Outcome {
        /** It is in the store now. */
        record Kept(HoldingCode code) implements Outcome {}

        /** It was in the store before, with the same scan. */
        record Unchanged(HoldingCode code) implements Outcome {}

        /** It is not taken in. */
        record Refused(Trouble why) implements Outcome {}
    }

    /** Takes one in, with the scan that came under this name. */
    public Outcome take(Target target, PaperFacts facts, String name, byte[] scan) {
        byte[] pdf = pictures.pdf(scan, facts.title());
        return switch (store.keep(pdf, target.by().account().value())) {
            case Storing.Kept kept when kept.file().kind() != FileKind.PDF ->
                    refused(name, "archive.old.pdf");
            case Storing.Kept kept -> keep(target, facts, name, kept.file().address());
            case Storing.TooLarge large ->
                    refused(name, "intake.fault.file.too-large", large.most() / BYTES_OF_MB);
            case Storing.Empty _ -> refused(name, "intake.fault.file.empty");
            case Storing.OfNoKnownKind _ -> refused(name, "intake.fault.file.kind");
            case Storing.Unfit unfit -> refused(name, "intake.fault.file." + unfit.flaw().code());
            case Storing.Infected _ -> refused(name, "intake.fault.file.infected");
            case Storing.Unscanned _ -> refused(name, "intake.fault.file.unscanned");
            case Storing.Away _ -> refused(name, "intake.fault.file.away");
        };
    }

    private static Outcome refused(String name, String key, Object... parts) {
        return new Outcome.Refused(
                new Trouble(
                        "file",
                        name,
                        key,
                        parts.length == 0 ? List.of(name) : List.of(name, parts[0])));
    }

    private Outcome keep(Target target, PaperFacts facts, String name, FileAddress scan) {
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        NewHolding paper = new NewHolding(facts, origin, target.unit(), scan);
        Optional<HoldingCode> code = holdings.keep(paper, target.by());
        if (code.isPresent()) {
            return new Outcome.Kept(code.get());
        }
        return holdings.twin(paper)
                .filter(twin -> twin.kept().file().equals(scan))
                .<Outcome>map(twin -> new Outcome.Unchanged(twin.code()))
                .orElseGet(() -> refused(name, "archive.old.another-scan"));
    }
}
