// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.AuthorityLevel;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Manner;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureHead;
import vn.motcua.catalogue.ProcedureTerms;
import vn.motcua.catalogue.PublicationDecision;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.catalogue.Subject;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.catalogue.Wording;
import vn.motcua.organisation.UnitLevel;

/** Descriptions of procedures for tests; whole unless a test takes something away. */
public final class AProcedure {
    /** The decision that publishes it. */
    public static final PublicationDecision DECISION =
            new PublicationDecision("12/QĐ-UBND", LocalDate.of(2025, 6, 20), "Y Thanh Mlô");

    private AProcedure() {}

    /** A certified copy, with everything that can be said of a procedure. */
    public static ProcedureDescription whole() {
        return described(head("2.000815", "Chứng thực bản sao từ bản chính", "Chứng thực"));
    }

    /** It, called so. */
    public static ProcedureDescription described(ProcedureHead head) {
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

    /** A procedure of three working days, or eight where facts must be verified. */
    public static ProcedureDescription verified(String code, SupplementMode supplements) {
        ProcedureDescription whole = described(head(code, "Xác nhận " + code, "Hộ tịch"));
        return new ProcedureDescription(
                whole.head(),
                terms(supplements),
                whole.documents(),
                List.of(
                        new LimitRule(null, new ProcessingTime(3, LimitUnit.WORKING_DAYS)),
                        new LimitRule(
                                new Wording("Phải xác minh", "Facts must be verified"),
                                new ProcessingTime(8, LimitUnit.WORKING_DAYS))),
                List.of());
    }

    /** Nothing said but what it is. */
    public static ProcedureDescription bare(ProcedureHead head) {
        return new ProcedureDescription(head, ProcedureTerms.NONE, List.of(), List.of(), List.of());
    }

    /** What it is. */
    public static ProcedureHead head(@Nullable String code, String name, String field) {
        return new ProcedureHead(
                code == null ? null : new ProcedureCode(code),
                new Wording(name, "English of " + name),
                field,
                List.of(UnitLevel.COMMUNE),
                OnlineLevel.PARTIAL,
                7);
    }

    /** All that can be said of how it is carried out. */
    public static ProcedureTerms terms() {
        return terms(SupplementMode.RESUME);
    }

    private static ProcedureTerms terms(SupplementMode supplements) {
        return new ProcedureTerms(
                List.of("Nộp hồ sơ", "Nhận kết quả"),
                Set.of(Manner.IN_PERSON, Manner.POST),
                Set.of(Subject.CITIZEN, Subject.ORGANISATION),
                new Authority(AuthorityLevel.COMMUNE, new Wording("Ủy ban nhân dân xã", null)),
                1,
                new Wording("Bản sao được chứng thực", "Certified copy"),
                List.of("Bản chính hợp lệ"),
                List.of("Nghị định 23/2015/NĐ-CP"),
                supplements);
    }

    /** 2,000 a page, 1,000 from the third, at most 200,000 a copy. */
    public static FeeLine copies() {
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
