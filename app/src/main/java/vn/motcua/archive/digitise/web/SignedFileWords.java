// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.stream.Collectors;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Verdict;
import vn.motcua.web.PageContext;

/**
 * A file that was brought with digital signatures, in one sentence.
 *
 * @param words what is known
 * @param holds true when nothing speaks against it
 */
record SignedFileWords(String words, boolean holds) {
    static SignedFileWords of(PageContext ctx, Verdict verdict) {
        String signers =
                verdict.signatures().stream()
                        .map(FoundSignature::signer)
                        .map(signer -> signer.name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String state =
                switch (verdict) {
                    case Verdict.Sound _ -> "sound";
                    case Verdict.Doubtful doubtful when doubtful.waitsForStates() -> "waiting";
                    case Verdict.Doubtful _ -> "doubtful";
                    default -> "broken";
                };
        return new SignedFileWords(
                ctx.text("digitise.signed-file." + state, signers),
                state.equals("sound") || state.equals("waiting"));
    }
}
