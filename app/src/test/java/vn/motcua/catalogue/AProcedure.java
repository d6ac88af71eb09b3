// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.organisation.UnitLevel;

/** Descriptions of procedures for tests; whole unless a test takes something away. */
final class AProcedure {
    static final PublicationDecision DECISION =
            new PublicationDecision("12/QĐ-UBND", LocalDate.of(2025, 6, 20), "Y Thanh Mlô");

    private AProcedure() {}

    /** A certified copy, with everything that can be said of a procedure. */
    static ProcedureDescription whole() {
        return described(head("2.000815", "Chứng thực bản sao từ bản chính", "Chứng thực"));
    }

    static ProcedureDescription described(ProcedureHead head) {
        return new ProcedureDescription(
                head,
                terms(),
                List.of(
                        new RequiredDocument(
                                1, new Wording("Bản chính", "The original"), 1, 0, true, null),
                        new RequiredDocument(2, new Wording("Tờ khai", null), 1, 2, false, "TK01")),
                List.of(
                        new LimitRule(null, new ProcessingTime(1, LimitUnit.SAME_DAY)),
                        new LimitRule(
                                new Wording("Nhiều trang", "Many pages"),
                                new ProcessingTime(2, LimitUnit.WORKING_DAYS))),
                List.of(copies()));
    }

    static ProcedureDescription bare(ProcedureHead head) {
        return new ProcedureDescription(head, ProcedureTerms.NONE, List.of(), List.of(), List.of());
    }

    static ProcedureHead head(@Nullable String code, String name, String field) {
        return new ProcedureHead(
                code == null ? null : new ProcedureCode(code),
                new Wording(name, "English of " + name),
                field,
                List.of(UnitLevel.COMMUNE),
                OnlineLevel.PARTIAL,
                7);
    }

    static ProcedureTerms terms() {
        return new ProcedureTerms(
                List.of("Nộp hồ sơ", "Nhận kết quả"),
                Set.of(Manner.IN_PERSON, Manner.POST),
                Set.of(Subject.CITIZEN, Subject.ORGANISATION),
                new Authority(AuthorityLevel.COMMUNE, new Wording("Ủy ban nhân dân xã", null)),
                1,
                new Wording("Bản sao được chứng thực", "Certified copy"),
                List.of("Bản chính hợp lệ"),
                List.of("Nghị định 23/2015/NĐ-CP"));
    }

    /** 2,000 a page, 1,000 from the third, at most 200,000 a copy. */
    static FeeLine copies() {
        return new FeeLine(
                FeeKind.CHARGE,
                new Wording("Chứng thực bản sao", "Certification of copies"),
                FeeUnit.PAGE,
                new Money(2000),
                null,
                new FeeTier(3, new Money(1000)),
                new Money(200_000));
    }
}
