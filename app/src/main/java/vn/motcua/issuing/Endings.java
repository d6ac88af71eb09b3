// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;

/**
 * Ends issued papers: one that was wrong is revoked (thu hồi) or replaced by another (thay thế), by
 * whoever may decide, with a reason. The paper and its number stay in the register for good. Nghị
 * định 30/2020/NĐ-CP, Điều 18.
 */
@Service
public class Endings {
    private static final int LONGEST = 500;

    private final IssuedPapers papers;
    private final Access access;
    private final InstantSource clock;

    Endings(IssuedPapers papers, Access access, InstantSource clock) {
        this.papers = papers;
        this.access = access;
        this.clock = clock;
    }

    /** What became of the wish to end a paper. */
    public enum Answer {
        /** It is ended. */
        DONE,
        /** No reason was given, or it is longer than 500 characters. */
        NO_REASON,
        /** The paper is not in force, or somebody changed it meanwhile. */
        NOT_IN_FORCE,
        /** They may not do it. */
        NOT_ALLOWED,
        /** No paper of that unit in force has the number of the one that is to take its place. */
        NO_SUCCESSOR
    }

    /** Revokes it. */
    public Answer revoke(Staff staff, IssuedPaper paper, String reason) {
        return end(staff, paper, IssuedState.REVOKED, new Said(reason, null));
    }

    /** Replaces it by the paper of the same unit with this number, drafted later and in force. */
    public Answer replace(Staff staff, IssuedPaper paper, String reason, String number) {
        Optional<IssuedPaper> successor = successor(paper, VietnameseText.line(number));
        return successor.isEmpty()
                ? Answer.NO_SUCCESSOR
                : end(staff, paper, IssuedState.REPLACED, new Said(reason, successor.get().id()));
    }

    private record Said(String reason, @Nullable Long successor) {}

    private Answer end(Staff staff, IssuedPaper paper, IssuedState state, Said said) {
        String reason = VietnameseText.line(said.reason());
        if (!access.may(staff, Action.DECIDE, paper.about().unit())) {
            return Answer.NOT_ALLOWED;
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            return Answer.NO_REASON;
        }
        IssuedPapers.By by = new IssuedPapers.By(staff.id(), clock.instant());
        boolean ended =
                paper.state() == IssuedState.ISSUED
                        && papers.end(
                                paper,
                                state,
                                new IssuedPapers.Ending(reason, said.successor()),
                                by);
        return ended ? Answer.DONE : Answer.NOT_IN_FORCE;
    }

    private Optional<IssuedPaper> successor(IssuedPaper paper, String number) {
        List<IssuedPaper> named = papers.numbered(paper.about().unit(), number);
        return named.stream()
                .filter(one -> one.state() == IssuedState.ISSUED && one.id() > paper.id())
                .findFirst();
    }
}
