// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.issuing.DraftAnswer;
import vn.motcua.issuing.DraftAsk;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.ResultCase;
import vn.motcua.issuing.RoundStart;
import vn.motcua.issuing.SealingDesk;
import vn.motcua.issuing.SigningDesk;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.demo.jdbc.CasesToDecide;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.printing.OwnField;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.register.DemoSigning;

/**
 * Results of the morning in each commune: some wait for their signature, some for the seal, some
 * are issued.
 */
@Component
@Order(9)
class IssuingMorning implements MorningPart {
    private static final String MARK = "demo.issuing";
    private static final int DRAFTS = 6;
    private static final int SEALED = 2;

    /** After all that was done before, and over before the minute is. */
    private static final int SECONDS = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What is filled in, by field; all of it invented. */
    private static final Map<String, String> SAMPLES =
            Map.of(
                    "sex", "Nữ",
                    "people", "Ê Đê",
                    "nation", "Việt Nam",
                    "idPaper", "Căn cước số 066190001234, Bộ Công an cấp ngày 05/02/2022",
                    "home", "Buôn Wiâo A, xã Krông Năng, tỉnh Đắk Lắk",
                    "birthPlace", "Trạm y tế xã Krông Năng",
                    "homeland", "Xã Krông Năng, tỉnh Đắk Lắk",
                    "standing", "Hiện tại chưa đăng ký kết hôn với ai",
                    "purpose", "Đăng ký kết hôn",
                    "request", "người có tên dưới đây về việc cấp giấy cho chính mình");

    private final InstallationMarks marks;
    private final Surroundings.Registers registers;
    private final StaffRegister staff;
    private final CasesToDecide cases;
    private final Work work;
    private final InstantSource clock;

    IssuingMorning(
            InstallationMarks marks,
            Surroundings.Registers registers,
            StaffRegister staff,
            CasesToDecide cases,
            Work work,
            InstantSource clock) {
        this.marks = marks;
        this.registers = registers;
        this.staff = staff;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
    }

    /** Where it is done. */
    @Component
    record Work(Drafting drafting, SigningDesk signing, SealingDesk sealing, OutsidePaper outside) {
        private Work at(InstantSource past) {
            return new Work(drafting.at(past), signing.at(past), sealing.at(past), outside);
        }
    }

    @Override
    public void load(Path folder) {
        LocalDate today = VietnamTime.day(clock.instant());
        Surroundings surroundings = registers.on(today);
        if (marks.read(MARK).isPresent() || !surroundings.haveCommunes()) {
            return;
        }
        marks.write(MARK, clock.instant().toString());
        OfficeDays days = new OfficeDays(VietnamTime.local(clock.instant()));
        Instant last = VietnamTime.instant(days.moment(days.last())).plusSeconds(SECONDS);
        Work then = work.at(InstantSource.fixed(last));
        StoredUnit first = surroundings.communes().getFirst();
        surroundings
                .communes()
                .forEach(commune -> issue(then, commune, today, commune.equals(first)));
    }

    /**
     * @param outside true when one of them was made outside of the program
     */
    private void issue(Work work, StoredUnit commune, LocalDate today, boolean outside) {
        Optional<Staff> specialist = one(Role.SPECIALIST, commune, today);
        Optional<Staff> clerk = one(Role.CLERK, commune, today);
        if (specialist.isEmpty() || clerk.isEmpty()) {
            return;
        }
        List<Draft> all =
                cases.of(commune.id()).stream()
                        .flatMap(code -> work.drafting().find(specialist.get(), code).stream())
                        .map(about -> new Draft(specialist.get(), about))
                        .toList();
        Map<Staff, List<Long>> drafted = drafted(work, all, outside);
        List<Long> signed = new ArrayList<>();
        drafted.forEach((signer, papers) -> {
            List<Long> some = papers.stream().limit(papers.size() / 2).toList();
            ends(work.signing().begin(signer, some, pin()));
            signed.addAll(some);
        });
        List<Long> some = signed.stream().limit(SEALED).toList();
        ends(work.sealing().begin(clerk.get(), commune.unit().code(), some, pin()));
    }

    private static Map<Staff, List<Long>> drafted(Work work, List<Draft> all, boolean outside) {
        Map<Staff, List<Long>> drafted = new LinkedHashMap<>();
        all.stream()
                .filter(one -> outside && template(work, one.about()).isEmpty())
                .limit(1)
                .forEach(one -> draft(work, one, drafted));
        all.stream()
                .filter(one -> template(work, one.about()).isPresent())
                .limit(DRAFTS)
                .forEach(one -> draft(work, one, drafted));
        return drafted;
    }

    private static KeySecrets pin() {
        return KeySecrets.pin(DemoSigning.PIN);
    }

    private Optional<Staff> one(Role role, StoredUnit commune, LocalDate today) {
        return staff.holders(role, commune.unit().code(), today).stream()
                .findFirst()
                .flatMap(one -> staff.find(one.id(), today));
    }

    /** The result that was asked for; nobody is refused without a reason. */
    private static Optional<PaperTemplate> template(Work work, ResultCase about) {
        return work.drafting().templates(about).stream()
                .filter(one -> one.head().kind() == PaperKind.RESULT)
                .findFirst();
    }

    private record Draft(Staff specialist, ResultCase about) {}

    private static void draft(Work work, Draft draft, Map<Staff, List<Long>> drafted) {
        ResultCase about = draft.about();
        Optional<PaperTemplate> template = template(work, about);
        Optional<Staff> signer =
                work.drafting().signers(about).stream()
                        .min(Comparator.comparingLong(one -> one.id().value()));
        if (signer.isEmpty()) {
            return;
        }
        DraftAsk ask =
                template.map(one -> ask(one, about, signer.get()))
                        .orElseGet(
                                () -> work.outside().ask(about, draft.specialist(), signer.get()));
        if (work.drafting().keep(draft.specialist(), about, ask)
                instanceof DraftAnswer.Kept(long paper)) {
            drafted.computeIfAbsent(signer.get(), _ -> new ArrayList<>()).add(paper);
        }
    }

    private static DraftAsk ask(PaperTemplate template, ResultCase about, Staff signer) {
        return new DraftAsk(
                about.situation().code(),
                template.head().key(),
                filled(template),
                signer.id(),
                "CHỦ TỊCH",
                "UBND-HT",
                "http://127.0.0.1/kiem-tra/",
                null);
    }

    private static Map<String, String> filled(PaperTemplate template) {
        Map<String, String> filled = new LinkedHashMap<>();
        for (OwnField field : template.fields()) {
            if (field.required()) {
                filled.put(field.name(), sample(field));
            }
        }
        return filled;
    }

    private static String sample(OwnField field) {
        return switch (field.type()) {
            case DATE -> "05/02/1990";
            case NUMBER, MONEY -> "2";
            default -> SAMPLES.getOrDefault(field.name(), field.label());
        };
    }

    private static void ends(RoundStart start) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        if (start instanceof RoundStart.Begun(var round)) {
            while (!round.isOver() && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }
}
