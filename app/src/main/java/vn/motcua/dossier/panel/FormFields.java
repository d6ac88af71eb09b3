// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.dossier.act.WorkItem;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.web.Choice;

/** The form of each act: what it asks, and what is known already. */
record FormFields(ActWords words, Situation situation, Staff staff, Offers offers, Draft draft) {
    /** The form of {@code act}. */
    ActPanel.Form form(Act act) {
        List<ActPanel.Field> fields = fields(act);
        return new ActPanel.Form(
                act.code(),
                words.title(act),
                shortcut(act),
                isPrimary(act) || isAskedFor(act),
                draft.act() == act,
                notes(act),
                fields);
    }

    /** The apology that somebody is asked for comes before what else can be done. */
    private boolean isAskedFor(Act act) {
        return act == Act.APOLOGISE && situation.work(WorkKind.APOLOGY).findAny().isPresent();
    }

    private static boolean isPrimary(Act act) {
        return switch (act) {
            case RECEIVE,
                    TAKE_OVER,
                    TAKE_COMPLETION,
                    TAKE_SUPPLEMENT,
                    CONFIRM_PAYMENT,
                    TAKE_FEE,
                    RETURN,
                    APPROVE_SUPPLEMENT,
                    GIVE_OPINION,
                    FINISH_LEG ->
                    true;
            default -> false;
        };
    }

    private static @Nullable String shortcut(Act act) {
        return switch (act) {
            case TAKE_OVER -> "N";
            case ASK_OPINION -> "H";
            case PROPOSE_SUPPLEMENT -> "B";
            case REASSIGN -> "G";
            case APOLOGISE -> "P";
            default -> null;
        };
    }

    private List<String> notes(Act act) {
        @Nullable Supplement list = situation.asked();
        return switch (act) {
            case APPROVE_SUPPLEMENT ->
                    list == null
                            ? List.of()
                            : Stream.concat(list.items().stream(), Stream.of(list.reason()))
                                    .toList();
            case TAKE_FEE ->
                    List.of(
                            words.ctx()
                                    .text(
                                            "dossier.note.unpaid",
                                            words.ctx()
                                                    .formats()
                                                    .number(situation.unpaid().dong())));
            default -> List.of();
        };
    }

    private List<ActPanel.Field> fields(Act act) {
        return switch (act) {
            case TAKE_OVER, FINISH_STEP -> List.of();
            case RECEIVE -> limits(act);
            case ASK_COMPLETION -> List.of(lines(act, "items"), day(act, "answerBy"));
            case TAKE_COMPLETION, TAKE_SUPPLEMENT -> asked(act);
            case REFUSE_RECEPTION, STOP -> List.of(text(act, "reason"), line(act, "legalBasis"));
            case WITHDRAW -> List.of(text(act, "request"));
            case ANNUL -> List.of(text(act, "minutes"));
            case PROPOSE_SUPPLEMENT ->
                    List.of(lines(act, "items"), text(act, "reason"), day(act, "answerBy"));
            case APPROVE_SUPPLEMENT -> List.of(text(act, "leadersReason"));
            case DECLINE_SUPPLEMENT -> List.of(text(act, "reason"));
            case REQUEST_PAYMENT -> List.of(line(act, "amount"), line(act, "notice"));
            case CONFIRM_PAYMENT, TAKE_FEE -> List.of(line(act, "receipt"));
            case APOLOGISE -> List.of(day(act, "newDay"), text(act, "reason"));
            case CORRECT_NAME -> List.of(line(act, "name"), text(act, "reason"));
            case REASSIGN, ASK_OPINION, GIVE_OPINION, REFER, FINISH_LEG, RETURN -> ofOthers(act);
        };
    }

    /** Acts in which others have a part, who are offered. */
    private List<ActPanel.Field> ofOthers(Act act) {
        return switch (act) {
            case REASSIGN -> List.of(work(act, null), colleagues(act), text(act, "reason"));
            case ASK_OPINION ->
                    List.of(roles(act), text(act, "question"), number(act, "hours", "8"));
            case GIVE_OPINION -> List.of(work(act, WorkKind.OPINION), text(act, "opinion"));
            case REFER -> List.of(units(act), text(act, "task"), number(act, "days", "3"));
            case FINISH_LEG -> List.of(work(act, WorkKind.LEG), text(act, "answer"));
            case RETURN ->
                    List.of(
                            line(act, "recipient"),
                            proxy(act),
                            line(act, "authority"),
                            proof(act),
                            line(act, "reference"));
            default -> throw new IllegalStateException("nobody has a part in " + act);
        };
    }

    private ActPanel.Field line(Act act, String name) {
        return field(act, name, ActPanel.Kind.LINE, List.of());
    }

    private ActPanel.Field text(Act act, String name) {
        return field(act, name, ActPanel.Kind.TEXT, List.of());
    }

    private ActPanel.Field day(Act act, String name) {
        return field(act, name, ActPanel.Kind.DAY, List.of());
    }

    /** One item a line. */
    private ActPanel.Field lines(Act act, String name) {
        ActPanel.Field field = text(act, name);
        return new ActPanel.Field(
                field.name(),
                field.label(),
                field.kind(),
                field.value(),
                words.ctx().text("dossier.field.items.hint"),
                List.of());
    }

    private ActPanel.Field number(Act act, String name, String usual) {
        String typed = draft.text(act, name);
        return new ActPanel.Field(
                name,
                label(name),
                ActPanel.Kind.NUMBER,
                typed.isEmpty() ? usual : typed,
                null,
                List.of());
    }

    private ActPanel.Field field(Act act, String name, ActPanel.Kind kind, List<Choice> choices) {
        return new ActPanel.Field(name, label(name), kind, draft.text(act, name), null, choices);
    }

    private String label(String name) {
        return words.ctx().text("dossier.field." + name);
    }

    /** The things asked for, to be ticked as they come. */
    private List<ActPanel.Field> asked(Act act) {
        @Nullable Supplement list = situation.asked();
        if (list == null) {
            return List.of();
        }
        List<String> ticked = draft.chosen(act, "items");
        List<Choice> items =
                IntStream.rangeClosed(1, list.items().size())
                        .mapToObj(number -> {
                            String value = Integer.toString(number);
                            return new Choice(
                                    value, list.items().get(number - 1), ticked.contains(value));
                        })
                        .toList();
        return List.of(
                new ActPanel.Field(
                        "items",
                        words.ctx().text("dossier.field.brought"),
                        ActPanel.Kind.CHECKS,
                        "",
                        null,
                        items));
    }

    private ActPanel.Field work(Act act, @Nullable WorkKind kind) {
        String chosen = draft.text(act, "item");
        List<Choice> items =
                situation.work().stream()
                        .filter(item -> kind == null || item.kind() == kind)
                        .map(item -> choice(item, chosen))
                        .toList();
        return field(act, "item", ActPanel.Kind.CHOICE, items);
    }

    private Choice choice(WorkItem item, String chosen) {
        String value = Long.toString(item.id());
        String label =
                words.ctx()
                        .text(
                                "dossier.work.of",
                                words.ctx().text("dossier.work." + item.kind().code()),
                                words.role(item.role().code()));
        return new Choice(value, label, value.equals(chosen));
    }

    private ActPanel.Field colleagues(Act act) {
        List<Choice> people = new ArrayList<>();
        people.add(new Choice("", words.ctx().text("dossier.field.to.anybody"), false));
        String chosen = draft.text(act, "to");
        offers.colleagues(situation.work()).stream()
                .filter(one -> !one.id().equals(staff.id()))
                .map(one -> {
                    String value = one.id().toString();
                    return new Choice(value, one.name(), value.equals(chosen));
                })
                .forEach(people::add);
        return field(act, "to", ActPanel.Kind.CHOICE, people);
    }

    private ActPanel.Field roles(Act act) {
        String chosen = draft.text(act, "role");
        List<Choice> roles =
                Stream.of(Role.UNIT_HEAD, Role.SPECIALIST, Role.REVIEWER)
                        .map(role ->
                                new Choice(
                                        role.code(),
                                        words.role(role.code()),
                                        role.code().equals(chosen)))
                        .toList();
        return field(act, "role", ActPanel.Kind.CHOICE, roles);
    }

    private ActPanel.Field units(Act act) {
        List<String> chosen = draft.chosen(act, "units");
        List<Choice> units =
                offers.others(situation).stream()
                        .map(unit ->
                                new Choice(
                                        unit.code().value(),
                                        unit.name(),
                                        chosen.contains(unit.code().value())))
                        .toList();
        return field(act, "units", ActPanel.Kind.CHECKS, units);
    }

    /** The cases of the processing time, where there are several. */
    private List<ActPanel.Field> limits(Act act) {
        List<LimitRule> cases = situation.terms().cases();
        if (cases.size() < 2) {
            return List.of();
        }
        String chosen = draft.text(act, "limitCase");
        List<Choice> choices =
                IntStream.rangeClosed(1, cases.size())
                        .mapToObj(at -> {
                            String value = Integer.toString(at);
                            return new Choice(
                                    value, words.limit(cases.get(at - 1)), value.equals(chosen));
                        })
                        .toList();
        return List.of(
                field(act, "limitCase", ActPanel.Kind.CHOICE, choices), line(act, "limitReason"));
    }

    private ActPanel.Field proxy(Act act) {
        boolean chosen = !draft.text(act, "proxy").isEmpty();
        Choice other = new Choice("1", words.ctx().text("dossier.field.proxy.yes"), chosen);
        return field(act, "proxy", ActPanel.Kind.CHECKS, List.of(other));
    }

    private ActPanel.Field proof(Act act) {
        String chosen = draft.text(act, "proof");
        List<Choice> proofs =
                Stream.of(Handover.Proof.values())
                        .filter(Handover.Proof::isChosen)
                        .map(proof ->
                                new Choice(
                                        proof.code(),
                                        words.ctx().text("dossier.proof." + proof.code()),
                                        proof.code().equals(chosen)))
                        .toList();
        return field(act, "proof", ActPanel.Kind.CHOICE, proofs);
    }
}
