// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** One procedure of the {@link SampleOffice} that says all that the law asks. */
final class SampleCatalogue {
    private static final LocalDate FROM = LocalDate.of(2025, 7, 1);

    private SampleCatalogue() {}

    static void publish(Catalogue catalogue) {
        long draft =
                catalogue.draft(
                        new ProcedureDescription(head(), terms(), documents(), limits(), fees()),
                        FROM);
        catalogue.publish(
                draft,
                new PublicationDecision("12/QĐ-UBND", LocalDate.of(2025, 6, 20), "Y Thanh Mlô"));
    }

    private static ProcedureHead head() {
        return new ProcedureHead(
                new ProcedureCode(SamplePages.PROCEDURE),
                new Wording("Cấp bản sao trích lục hộ tịch", "Copy of a civil-status extract"),
                "Hộ tịch",
                List.of(UnitLevel.COMMUNE),
                OnlineLevel.FULL,
                null);
    }

    private static ProcedureTerms terms() {
        return new ProcedureTerms(
                List.of("Nộp tờ khai tại quầy.", "Nhận bản sao."),
                Set.of(Manner.IN_PERSON, Manner.ONLINE),
                Set.of(Subject.CITIZEN, Subject.FOREIGNER),
                new Authority(
                        AuthorityLevel.COMMUNE,
                        new Wording("Ủy ban nhân dân xã", "Commune People’s Committee")),
                1,
                new Wording("Bản sao trích lục", "The copy"),
                List.of("Việc hộ tịch đã được đăng ký."),
                List.of("Luật Hộ tịch 60/2014/QH13"),
                SupplementMode.RESTART);
    }

    private static List<RequiredDocument> documents() {
        return List.of(
                new RequiredDocument(1, new Wording("Tờ khai", null), 1, 0, true, "TK-01"),
                new RequiredDocument(
                        2, new Wording("Văn bản ủy quyền", "Authority paper"), 0, 2, false, null));
    }

    private static List<LimitRule> limits() {
        return List.of(
                new LimitRule(null, new ProcessingTime(3, LimitUnit.WORKING_DAYS)),
                new LimitRule(
                        new Wording("Cần xác minh", "Facts must be verified"),
                        new ProcessingTime(8, LimitUnit.WORKING_DAYS)));
    }

    private static List<FeeLine> fees() {
        return List.of(
                new FeeLine(
                        FeeKind.FEE,
                        new Wording("Bản sao trích lục", "Copy of an extract"),
                        FeeUnit.COPY,
                        new Money(8000),
                        new Money(4000),
                        null,
                        null));
    }
}
