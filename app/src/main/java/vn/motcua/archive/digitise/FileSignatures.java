// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Verdict;

/**
 * What digital signatures the files of a paper bear that were brought: a file signed elsewhere is
 * an electronic original, if it holds. Nghị định 45/2020/NĐ-CP, Điều 9.
 */
@Service
public class FileSignatures {
    /** What every signature in a PDF has to say. */
    private static final byte[] SIGN = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

    /** Of so many files it is asked; more are hardly ever brought for one paper. */
    private static final int MOST = 10;

    private final FileStore store;
    private final SignatureChecker checker;
    private final InstantSource clock;

    FileSignatures(FileStore store, SignatureChecker checker, InstantSource clock) {
        this.store = store;
        this.checker = checker;
        this.clock = clock;
    }

    /** The verdict on each file of these pages that bears a signature, in their order. */
    public List<Verdict> of(PageSet pages) {
        return pages.pages().stream()
                .map(PageEntry::file)
                .distinct()
                .limit(MOST)
                .flatMap(file -> verdict(file).stream())
                .toList();
    }

    /**
     * Whether a file is an electronic original: true when its signatures hold, false while the
     * state of a certificate is not known; empty when it bears none, or one that does not hold.
     */
    Optional<Boolean> standing(FileAddress file) {
        return verdict(file).flatMap(FileSignatures::standing);
    }

    private static Optional<Boolean> standing(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound _ -> Optional.of(true);
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Optional<Verdict> verdict(FileAddress address) {
        return store.open(address)
                .filter(content -> content.file().kind() == FileKind.PDF)
                .map(FileStore.Content::bytes)
                .filter(FileSignatures::mayBeSigned)
                .map(bytes -> checker.check(bytes, clock.instant()))
                .filter(verdict -> !verdict.signatures().isEmpty());
    }

    private static boolean mayBeSigned(byte[] pdf) {
        for (int at = 0; at <= pdf.length - SIGN.length; at++) {
            if (pdf[at] == SIGN[0] && isAt(pdf, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] pdf, int at) {
        for (int letter = 1; letter < SIGN.length; letter++) {
            if (pdf[at + letter] != SIGN[letter]) {
                return false;
            }
        }
        return true;
    }
}
