// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.identity.Role;

/**
 * The process of a procedure for which nobody has drawn one yet (quy trình mẫu): assess, decide,
 * number and issue. Product default, ADR 0020: without any process nothing can be received.
 */
public final class StandardProcess {
    private static final StepKey ASSESS = new StepKey("assess");
    private static final StepKey DECIDE = new StepKey("decide");
    private static final StepKey NUMBER = new StepKey("number");
    private static final int TENTHS = 10;

    private StandardProcess() {}

    /** Six tenths of the processing time to assess, three to decide, one to number. */
    public static ProcessDefinition of(ProcessingTime limit) {
        int minutes = ProcessCheck.allowed(limit);
        return new ProcessDefinition(
                List.of(
                        step(ASSESS, Role.SPECIALIST, part(minutes, 6), assessed()),
                        step(DECIDE, Role.APPROVER, part(minutes, 3), decisions()),
                        step(NUMBER, Role.CLERK, part(minutes, 1), numbered())));
    }

    private static List<StepOutcome> assessed() {
        return List.of(
                outcome("put-forward", new StepName("Trình ký", "Put forward"), DECIDE, Set.of()),
                outcome(
                        "propose-refusal",
                        new StepName("Đề xuất từ chối", "Propose refusal"),
                        DECIDE,
                        Set.of(StepNeed.NOTE)));
    }

    private static List<StepOutcome> numbered() {
        return List.of(
                outcome(
                        "issue",
                        new StepName("Phát hành kết quả", "Issue"),
                        null,
                        Set.of(StepNeed.RESULT)),
                back("return", DECIDE));
    }

    private static StepLimit part(int minutes, int tenths) {
        return new StepLimit(Math.max(1, Math.toIntExact((long) minutes * tenths / TENTHS)));
    }

    private static List<StepOutcome> decisions() {
        return List.of(
                decision(
                        "approve", new StepName("Duyệt và ký", "Approve and sign"), Decision.GRANT),
                decision("refuse", new StepName("Từ chối giải quyết", "Refuse"), Decision.REFUSE),
                back("return", ASSESS));
    }

    private static ProcessStep step(
            StepKey key, Role role, StepLimit limit, List<StepOutcome> outcomes) {
        return new ProcessStep(
                key,
                name(key),
                new Performer(role, UnitReference.DECIDING),
                limit,
                outcomes,
                List.of());
    }

    private static StepName name(StepKey key) {
        if (key.equals(ASSESS)) {
            return new StepName("Thẩm tra hồ sơ", "Assess the dossier");
        }
        return key.equals(DECIDE)
                ? new StepName("Quyết định", "Decide")
                : new StepName("Vào số, đóng dấu", "Number and seal");
    }

    private static StepOutcome outcome(
            String key, StepName name, @Nullable StepKey next, Set<StepNeed> needs) {
        return new StepOutcome(key, name, next, false, needs, null);
    }

    private static StepOutcome decision(String key, StepName name, Decision decision) {
        Set<StepNeed> needs = decision == Decision.REFUSE ? Set.of(StepNeed.NOTE) : Set.of();
        return new StepOutcome(key, name, NUMBER, false, needs, decision);
    }

    private static StepOutcome back(String key, StepKey to) {
        return new StepOutcome(
                key,
                new StepName("Trả lại để làm thêm", "Send back"),
                to,
                true,
                Set.of(StepNeed.NOTE),
                null);
    }
}
