// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Fault;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.intake.form.Faults;

/** Puts what the desk answered beside the fields it is about. */
final class AnswerWords {
    private AnswerWords() {}

    static void tell(Answer answer, Faults faults) {
        switch (answer) {
            case Answer.Done _ -> {
                // Nothing is to be mended.
            }
            case Answer.Denied denied -> denied(denied.why(), faults);
            case Answer.Faulty faulty -> faulty.faults().forEach(one -> fault(one, faults));
            case Answer.Overtaken _, Answer.Unknown _ -> faults.add("name", "again");
        }
    }

    private static void denied(WhyNot why, Faults faults) {
        switch (why.reason()) {
            case RIGHT -> faults.add("name", "right");
            case NO_PROCESS -> faults.add("q", "no-process");
            case PROCEDURE_CLOSED -> faults.add("q", "procedure-closed");
            default -> faults.add("name", "again");
        }
    }

    private static void fault(Fault fault, Faults faults) {
        switch (fault.kind()) {
            case NOT_LATER -> faults.add(fault.field(), "answer-by.past");
            case DAY_OFF -> faults.add(fault.field(), "answer-by.day-off");
            case TOO_LONG -> faults.add(fault.field(), "text-too-long", fault.detail());
            default ->
                    faults.add(
                            fault.field(),
                            fault.field().equals("answerBy") ? "answer-by" : "again");
        }
    }
}
