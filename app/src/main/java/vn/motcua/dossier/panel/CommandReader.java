// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/**
 * Reads a form as a command. Days that cannot be read are faults of their own; all else is judged
 * by the rules.
 */
final class CommandReader {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,14}");
    private static final Pattern SEPARATORS = Pattern.compile("[.\\s\\u00a0]|đồng|đ|vnd");

    private final PageContext ctx;
    private final Act act;
    private final MultiValueMap<String, String> form;
    private final Map<String, String> faults;

    CommandReader(
            PageContext ctx,
            Act act,
            MultiValueMap<String, String> form,
            Map<String, String> faults) {
        this.ctx = ctx;
        this.act = act;
        this.form = form;
        this.faults = faults;
    }

    /** The id of a field on the page. */
    static String id(Act act, String name) {
        return act.code().replace('_', '-') + "-" + name;
    }

    Command read(Units units, LocalDate today) {
        return switch (act) {
            case TAKE_OVER -> new Command.TakeOver();
            case FINISH_STEP -> new Command.FinishStep(text("outcome"), text("note"), result());
            case REASSIGN -> new Command.Reassign(number("item"), colleague(), text("reason"));
            case ASK_OPINION ->
                    new Command.AskOpinion(role(), text("question"), (int) number("hours"));
            case GIVE_OPINION -> new Command.GiveOpinion(number("item"), text("opinion"));
            case REFER ->
                    new Command.Refer(units(units, today), text("task"), (int) number("days"));
            case FINISH_LEG -> new Command.FinishLeg(number("item"), text("answer"));
            default -> readOfCounter();
        };
    }

    private Command readOfCounter() {
        return switch (act) {
            case RECEIVE -> new Command.Receive(limitCase(), text("limitReason"));
            case ASK_COMPLETION -> new Command.AskCompletion(lines("items"), day("answerBy"));
            case TAKE_COMPLETION -> new Command.TakeCompletion(numbers("items"));
            case REFUSE_RECEPTION ->
                    new Command.RefuseReception(text("reason"), text("legalBasis"));
            case WITHDRAW -> new Command.Withdraw(text("request"));
            case ANNUL -> new Command.Annul(text("minutes"));
            case RETURN -> new Command.Return(handover());
            case TAKE_FEE -> new Command.TakeFee(text("receipt"));
            case CORRECT_NAME -> new Command.CorrectName(text("name"), text("reason"));
            default -> readOfClock();
        };
    }

    private Command readOfClock() {
        return switch (act) {
            case PROPOSE_SUPPLEMENT ->
                    new Command.ProposeSupplement(lines("items"), text("reason"), day("answerBy"));
            case APPROVE_SUPPLEMENT -> new Command.ApproveSupplement(text("leadersReason"));
            case DECLINE_SUPPLEMENT -> new Command.DeclineSupplement(text("reason"));
            case TAKE_SUPPLEMENT -> new Command.TakeSupplement(numbers("items"));
            case REQUEST_PAYMENT -> new Command.RequestPayment(money(), text("notice"));
            case CONFIRM_PAYMENT -> new Command.ConfirmPayment(text("receipt"));
            case STOP -> new Command.Stop(text("reason"), text("legalBasis"));
            case APOLOGISE -> new Command.Apologise(day("newDay"), text("reason"));
            default -> throw new IllegalStateException("no form for " + act);
        };
    }

    private String text(String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    private List<String> lines(String name) {
        return text(name).lines().toList();
    }

    private @Nullable LocalDate day(String name) {
        Typed<LocalDate> day = TypedDay.day(text(name));
        if (day.fault() != null) {
            faults.put(id(act, name), day.fault().in(ctx.texts()));
        }
        return day.value();
    }

    /** The number typed; 0, which no rule takes, for anything else. */
    private long number(String name) {
        String typed = text(name).strip();
        return NUMBER.matcher(typed).matches() ? Long.parseLong(typed) : 0;
    }

    /** The usual one where there was nothing to choose. */
    private int limitCase() {
        return form.containsKey("limitCase")
                ? (int) Math.min(number("limitCase"), Integer.MAX_VALUE)
                : ChosenLimit.USUAL;
    }

    private Set<Integer> numbers(String name) {
        return form.getOrDefault(name, List.of()).stream()
                .filter(typed -> NUMBER.matcher(typed).matches() && typed.length() < 6)
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Money money() {
        String digits = SEPARATORS.matcher(text("amount").toLowerCase(Locale.ROOT)).replaceAll("");
        return NUMBER.matcher(digits).matches() ? new Money(Long.parseLong(digits)) : null;
    }

    private @Nullable ResultPaper result() {
        return form.containsKey("number")
                ? new ResultPaper(text("number"), day("date"), null)
                : null;
    }

    private @Nullable AccountId colleague() {
        long id = number("to");
        return id == 0 ? null : new AccountId(id);
    }

    private Role role() {
        return Role.ofCode(text("role")).orElse(Role.UNIT_HEAD);
    }

    private List<StoredUnit> units(Units units, LocalDate today) {
        return form.getOrDefault("units", List.of()).stream()
                .flatMap(code -> UnitCode.parse(code).stream())
                .flatMap(code -> units.tree().find(code, today).stream())
                .toList();
    }

    private Handover handover() {
        Optional<Handover.Proof> proof = Handover.Proof.ofCode(text("proof"));
        return new Handover(
                text("recipient"),
                !form.containsKey("proxy"),
                text("authority"),
                proof.orElse(Handover.Proof.CARD_AND_SIGNATURE),
                text("reference"));
    }

    /** The act a form means; empty when it means none. */
    static Optional<Act> act(MultiValueMap<String, String> form) {
        return Optional.ofNullable(form.getFirst("act")).flatMap(Act::ofCode);
    }
}
