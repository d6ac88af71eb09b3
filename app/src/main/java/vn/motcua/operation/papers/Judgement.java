// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.util.Locale;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.proof.Standings;

/** Puts a verdict in one word: that of the heading on the public page. */
record Judgement(SignedPapers papers, Standings standings) {
    String word(byte[] file, Verdict verdict) {
        FileAddress address = FileStore.address(file);
        return standings
                .ended(address)
                .map(ended -> "ended." + ended.how().name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> word(address, verdict));
    }

    private String word(FileAddress address, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound when sound.lacksSeal() -> "unsealed";
            case Verdict.Sound _ -> papers.find(address).isPresent() ? "own" : "sound";
            case Verdict.Doubtful doubtful -> doubtful.waitsForStates() ? "waiting" : "doubtful";
            case Verdict.Broken _ -> "broken";
            case Verdict.Unsigned _ -> "unsigned";
            case Verdict.NotRead _ -> "unread";
        };
    }
}
