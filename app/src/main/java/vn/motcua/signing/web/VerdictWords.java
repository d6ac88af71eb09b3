// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.signing.check.CertificateState;
import vn.motcua.signing.check.Damage;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Remark;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.Standings;
import vn.motcua.web.PageContext;

/** Says a verdict so that anybody understands it: the answer first, then why, then what to do. */
final class VerdictWords {
    private static final String FINE = "is-fine";
    private static final String UNSURE = "is-hold";
    private static final String BAD = "is-late";

    private final PageContext ctx;
    private final SignatureWords signatures;

    VerdictWords(PageContext ctx) {
        this.ctx = ctx;
        this.signatures = new SignatureWords(ctx);
    }

    /**
     * The answer.
     *
     * @param own true when the file is byte by byte one that was signed here
     */
    CheckPage page(Verdict verdict, boolean own) {
        return switch (verdict) {
            case Verdict.Sound sound -> sound(sound, own);
            case Verdict.Doubtful doubtful -> doubtful(doubtful);
            case Verdict.Broken broken -> broken(broken);
            case Verdict.Unsigned _ ->
                    page(UNSURE, "unsigned", List.of(text("unsigned.means")), List.of());
            case Verdict.NotRead notRead ->
                    page(
                            UNSURE,
                            "unread",
                            List.of(text("unreadable." + word(notRead.why()))),
                            List.of());
        };
    }

    /**
     * The answer about exactly what was issued here and no longer holds, whatever its signatures.
     */
    CheckPage ended(Verdict verdict, Standings.Ended ended) {
        String day = ctx.formats().day(VietnamTime.day(ended.at()));
        return page(
                BAD,
                "ended." + word(ended.how()),
                List.of(ctx.text("signing.check.ended.means", day)),
                verdict.signatures());
    }

    private CheckPage sound(Verdict.Sound sound, boolean own) {
        var sentences = new ArrayList<String>();
        String headline = "sound";
        String state = FINE;
        if (sound.lacksSeal()) {
            headline = "unsealed";
            state = UNSURE;
            sentences.add(text("unsealed.means"));
        } else if (own) {
            headline = "own";
            sentences.add(text("own.means"));
        } else {
            sentences.add(text("sound.means"));
        }
        sentences.addAll(remarks(sound.remarks()));
        return page(state, headline, sentences, sound.signatures());
    }

    private CheckPage doubtful(Verdict.Doubtful doubtful) {
        var sentences = new ArrayList<String>();
        if (doubtful.waitsForStates()) {
            sentences.add(text("waiting.means"));
            sentences.addAll(remarks(doubtful.remarks()));
            return page(UNSURE, "waiting", sentences, doubtful.signatures());
        }
        var states = EnumSet.noneOf(CertificateState.class);
        doubtful.signatures().forEach(one -> states.add(one.state()));
        states.remove(CertificateState.VALID);
        states.forEach(state -> sentences.add(text("state." + word(state) + ".means")));
        sentences.addAll(remarks(doubtful.remarks()));
        return page(BAD, "doubtful", sentences, doubtful.signatures());
    }

    private CheckPage broken(Verdict.Broken broken) {
        var sentences = new ArrayList<String>();
        for (Damage damage : EnumSet.copyOf(broken.damage())) {
            sentences.add(text("damage." + word(damage)));
        }
        sentences.add(text("broken.do"));
        return page(BAD, "broken", sentences, broken.signatures());
    }

    private List<String> remarks(Set<Remark> remarks) {
        return remarks.stream().sorted().map(one -> text("remark." + word(one))).toList();
    }

    private CheckPage page(
            String state, String headline, List<String> sentences, List<FoundSignature> found) {
        return new CheckPage(
                state, text(headline), sentences, found.stream().map(signatures::of).toList());
    }

    private String text(String key) {
        return ctx.text("signing.check." + key);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
