// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.AuthorityLevel;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
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
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.Processes;

/**
 * Procedures that are received at the counters of the {@link SampleOffice}, papers and fees told.
 */
public final class SampleCounter {
    /**
     * Marriage: three working days, eight where verified, three papers of which one only in some
     * cases, no fee.
     */
    public static final String MARRIAGE = "1.000894";

    /** A copy from the register: the same day, one paper, 8.000 đồng a copy. */
    public static final String EXTRACT = "2.000908";

    /** A certified copy, which is done at once. */
    public static final String COPIES = "2.000815";

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private SampleCounter() {}

    static void open(ApplicationContext office) {
        publish(
                office,
                new ProcedureDescription(
                        head(MARRIAGE, "Đăng ký kết hôn", "Marriage registration"),
                        terms(),
                        List.of(
                                new RequiredDocument(
                                        1,
                                        new Wording("Tờ khai đăng ký kết hôn", "Declaration"),
                                        1,
                                        0,
                                        true,
                                        "TK-KH"),
                                new RequiredDocument(
                                        2,
                                        new Wording(
                                                "Giấy xác nhận tình trạng hôn nhân",
                                                "Certificate of marital status"),
                                        1,
                                        0,
                                        true,
                                        null),
                                new RequiredDocument(
                                        3,
                                        new Wording("Bản án ly hôn", "Divorce judgment"),
                                        0,
                                        1,
                                        false,
                                        null)),
                        List.of(
                                new LimitRule(null, new ProcessingTime(3, LimitUnit.WORKING_DAYS)),
                                new LimitRule(
                                        new Wording("Phải xác minh", "Facts must be verified"),
                                        new ProcessingTime(8, LimitUnit.WORKING_DAYS))),
                        List.of()));
        publish(
                office,
                new ProcedureDescription(
                        head(EXTRACT, "Cấp bản sao từ sổ gốc", "Copy from the register"),
                        terms(),
                        List.of(
                                new RequiredDocument(
                                        1,
                                        new Wording("Tờ khai", "Declaration"),
                                        1,
                                        0,
                                        true,
                                        null)),
                        List.of(new LimitRule(null, new ProcessingTime(1, LimitUnit.SAME_DAY))),
                        List.of(
                                FeeLine.of(
                                        FeeKind.CHARGE,
                                        new Wording("Phí khai thác", "Charge"),
                                        FeeUnit.COPY,
                                        new Money(8_000)))));
        publish(office, AProcedure.whole());
    }

    private static void publish(ApplicationContext office, ProcedureDescription description) {
        Catalogue catalogue = office.getBean(Catalogue.class);
        long id = catalogue.draft(description, FROM);
        catalogue.publish(
                id,
                new PublicationDecision("12/QĐ-UBND", LocalDate.of(2025, 12, 20), "Y Thanh Mlô"));
        office.getBean(Processes.class).publish(new ProcessDraft(id, FROM, FiveSteps.process()));
    }

    private static ProcedureHead head(String code, String name, String english) {
        return new ProcedureHead(
                new ProcedureCode(code),
                new Wording(name, english),
                "Hộ tịch",
                List.of(UnitLevel.COMMUNE),
                OnlineLevel.PARTIAL,
                null);
    }

    private static ProcedureTerms terms() {
        return new ProcedureTerms(
                List.of("Nộp hồ sơ", "Nhận kết quả"),
                Set.of(Manner.IN_PERSON, Manner.POST),
                Set.of(Subject.CITIZEN),
                new Authority(AuthorityLevel.COMMUNE, new Wording("Ủy ban nhân dân xã", null)),
                1,
                new Wording("Giấy chứng nhận", "Certificate"),
                List.of(),
                List.of("Luật Hộ tịch 60/2014/QH13"),
                SupplementMode.RESTART);
    }
}
