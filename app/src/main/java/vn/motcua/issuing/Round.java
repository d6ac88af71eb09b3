// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.files.StoreAwayException;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.SigningKey;

/**
 * Papers that are signed or sealed one after another with one key: one click, a result for each.
 * However it ends, each paper is done or untouched.
 */
public final class Round {
    /** The most papers of one round. */
    public static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final String id;
    private final AccountId owner;
    private final IssuedState from;
    private final List<IssuedPaper> papers;
    private final Map<Long, RoundResult> results = new ConcurrentHashMap<>();

    Round(String id, AccountId owner, IssuedState from, List<IssuedPaper> papers) {
        this.id = id;
        this.owner = owner;
        this.from = from;
        this.papers = List.copyOf(papers);
    }

    /** By which its page is found; cannot be guessed. */
    public String id() {
        return id;
    }

    /** Who began it. */
    public AccountId owner() {
        return owner;
    }

    /** What its papers were before: drafts are signed, signed ones are sealed. */
    public IssuedState from() {
        return from;
    }

    /** Its papers, in the order in which they are worked through. */
    public List<IssuedPaper> papers() {
        return papers;
    }

    /** What became of a paper; empty while nobody came to it. */
    public Optional<RoundResult> result(IssuedPaper paper) {
        return Optional.ofNullable(results.get(paper.id()));
    }

    /** How many papers have a result. */
    public int finished() {
        return results.size();
    }

    /** True when every paper has a result. */
    public boolean isOver() {
        return results.size() == papers.size();
    }

    /** Works through the papers with a key, which is closed after. */
    void run(SigningKey key, Function<IssuedPaper, RoundResult> work) {
        boolean goesOn = true;
        try (key) {
            for (IssuedPaper paper : papers) {
                RoundResult result =
                        goesOn
                                ? done(work, paper)
                                : new RoundResult.Left(RoundTrouble.OfOffice.LEFT_OUT);
                results.put(paper.id(), result);
                goesOn = goesOn && !(result instanceof RoundResult.Left left && left.isLast());
            }
        } finally {
            papers.forEach(paper ->
                    results.putIfAbsent(
                            paper.id(), new RoundResult.Left(RoundTrouble.OfOffice.BROKEN)));
        }
    }

    private static RoundResult done(Function<IssuedPaper, RoundResult> work, IssuedPaper paper) {
        try {
            return work.apply(paper);
        } catch (StoreAwayException away) {
            return new RoundResult.Left(RoundTrouble.OfOffice.STORE_AWAY);
        } catch (RuntimeException failed) {
            LOG.warn("Paper {} was left as it was: {}", paper.id(), failed.getClass().getName());
            return new RoundResult.Left(RoundTrouble.OfOffice.BROKEN);
        }
    }
}
