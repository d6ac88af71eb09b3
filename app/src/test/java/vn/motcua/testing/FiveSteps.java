// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.motcua.identity.Role;
import vn.motcua.process.Decision;
import vn.motcua.process.Performer;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.Processes;
import vn.motcua.process.StepKey;
import vn.motcua.process.StepLimit;
import vn.motcua.process.StepName;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;
import vn.motcua.process.UnitReference;

/** A process of five steps, as a commune has it. */
public final class FiveSteps {
    private FiveSteps() {}

    /** Has the procedure version go these five steps on that day, whatever it went before. */
    public static void publish(Processes processes, long procedure, LocalDate day) {
        boolean stands =
                processes
                        .inForce(procedure, day)
                        .filter(one -> one.definition().equals(process()))
                        .isPresent();
        if (!stands) {
            processes.publish(new ProcessDraft(procedure, LocalDate.of(2020, 1, 2), process()));
        }
    }

    /** Assess, check, review, decide, number: an hour each. */
    public static ProcessDefinition process() {
        return process(60);
    }

    /** The same with so many minutes for each step. */
    public static ProcessDefinition process(int minutes) {
        List<ProcessStep> steps =
                List.of(
                        step(
                                "assess",
                                Role.SPECIALIST,
                                on("put-forward", "check"),
                                new StepOutcome(
                                        "propose-refusal",
                                        new StepName("Đề nghị từ chối", "Propose refusal"),
                                        new StepKey("check"),
                                        false,
                                        Set.of(StepNeed.NOTE),
                                        null)),
                        step("check", Role.REVIEWER, on("agree", "review"), back("assess")),
                        step("review", Role.UNIT_HEAD, on("agree", "decide"), back("assess")),
                        step(
                                "decide",
                                Role.APPROVER,
                                decision("approve", Decision.GRANT, Set.of()),
                                decision("refuse", Decision.REFUSE, Set.of(StepNeed.NOTE)),
                                back("assess")),
                        step(
                                "number",
                                Role.CLERK,
                                new StepOutcome(
                                        "issue",
                                        new StepName("Phát hành", "Issue"),
                                        null,
                                        false,
                                        Set.of(StepNeed.RESULT),
                                        null),
                                back("decide")));
        return new ProcessDefinition(steps.stream().map(step -> timed(step, minutes)).toList());
    }

    private static ProcessStep timed(ProcessStep step, int minutes) {
        return new ProcessStep(
                step.key(),
                step.name(),
                step.performer(),
                new StepLimit(minutes),
                step.outcomes(),
                step.consultations());
    }

    private static ProcessStep step(String key, Role role, StepOutcome... outcomes) {
        return new ProcessStep(
                new StepKey(key),
                name(key),
                new Performer(role, UnitReference.DECIDING),
                new StepLimit(60),
                List.of(outcomes),
                List.of());
    }

    private static StepName name(String key) {
        return switch (key) {
            case "assess" -> new StepName("Thẩm tra hồ sơ", "Assess the dossier");
            case "check" -> new StepName("Kiểm tra", "Check");
            case "review" -> new StepName("Lãnh đạo phòng xem", "Review");
            case "decide" -> new StepName("Quyết định", "Decide");
            default -> new StepName("Vào số, đóng dấu", "Number and seal");
        };
    }

    private static StepOutcome on(String key, String next) {
        return new StepOutcome(
                key,
                new StepName("Đồng ý, trình tiếp", "Agree and put forward"),
                new StepKey(next),
                false,
                Set.of(),
                null);
    }

    private static StepOutcome back(String to) {
        return new StepOutcome(
                "back",
                new StepName("Trả lại để làm thêm", "Send back"),
                new StepKey(to),
                true,
                Set.of(StepNeed.NOTE),
                null);
    }

    private static StepOutcome decision(String key, Decision decision, Set<StepNeed> needs) {
        StepName name =
                decision == Decision.GRANT
                        ? new StepName("Duyệt và ký", "Approve and sign")
                        : new StepName("Từ chối giải quyết", "Refuse");
        return new StepOutcome(key, name, new StepKey("number"), false, needs, decision);
    }
}
