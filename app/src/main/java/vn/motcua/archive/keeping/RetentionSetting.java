// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.AccountEvent;
import vn.motcua.identity.account.AccountLog;

/** Sets how long papers are kept, never shorter than the law says, and writes down who did. */
@Service
public class RetentionSetting {
    private final RetentionBook book;
    private final KeptPaperRecords papers;
    private final AccountLog log;
    private final InstantSource clock;

    RetentionSetting(
            RetentionBook book, KeptPaperRecords papers, AccountLog log, InstantSource clock) {
        this.book = book;
        this.papers = papers;
        this.log = log;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Answer {
        /** It is set. */
        record Done() implements Answer {}

        /**
         * The law says longer.
         *
         * @param least what the law says
         */
        record TooShort(RetentionClass least) implements Answer {}
    }

    /** Sets a rule for many papers. */
    @Transactional
    public Answer set(Staff staff, RetentionBook.NewRule rule, RetentionSubject subject) {
        RetentionRules rules = book.rules();
        Optional<RetentionClass> least = least(rules, subject, rule.from(), rule.classCode());
        if (least.isPresent()) {
            return new Answer.TooShort(least.get());
        }
        book.set(rule, by(staff));
        String what =
                rule.scope().procedure() != null
                        ? rule.scope().procedure().value()
                        : rule.scope().field() == null ? "*" : "field";
        write(
                staff,
                "rule %s %s %s from %s"
                        .formatted(rule.kind().code(), what, rule.classCode(), rule.from()));
        return new Answer.Done();
    }

    /** Chooses how long one paper is kept. */
    @Transactional
    public Answer choose(Staff staff, HoldingCode paper, RetentionTerm term) {
        KeptFacts facts = papers.facts(List.of(paper)).getFirst();
        RetentionSubject subject = facts.served().getFirst().subject();
        Optional<RetentionClass> least = least(book.rules(), subject, today(), term.term().code());
        if (least.isPresent()) {
            return new Answer.TooShort(least.get());
        }
        book.choose(paper, term, by(staff));
        write(staff, "paper %s %s".formatted(paper, term.term().code()));
        return new Answer.Done();
    }

    /** Keeps back a paper and all papers of its dossier. */
    @Transactional
    public void hold(Staff staff, HoldingCode paper, String reason) {
        book.hold(paper, reason, by(staff));
        write(staff, "hold " + paper);
    }

    /** No longer keeps it back; false when it was not. */
    @Transactional
    public boolean lift(Staff staff, HoldingCode paper, String reason) {
        boolean lifted = book.lift(paper, reason, by(staff));
        if (lifted) {
            write(staff, "lift " + paper);
        }
        return lifted;
    }

    private static Optional<RetentionClass> least(
            RetentionRules rules, RetentionSubject subject, LocalDate day, String code) {
        RetentionClass wanted = rules.find(code).orElseThrow();
        return rules.least(subject, day).filter(wanted::isShorterThan);
    }

    private void write(Staff staff, String detail) {
        log.write(
                new AccountEvent(AccountEvent.Type.RETENTION_SET, staff.id(), null, detail),
                clock.instant());
    }

    private Holdings.By by(Staff staff) {
        return new Holdings.By(staff.id(), clock.instant());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
