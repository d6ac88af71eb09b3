// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.ResultPaper;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;

/**
 * Reads what a program sent as a command; the rules judge it.
 *
 * @param body as sent
 * @param units to refer to
 * @param people who can be given work
 * @param today the Vietnam day
 */
record CommandMaker(ActionBody body, UnitTree units, Recipients people, LocalDate today) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    /** How each act is read. */
    private static final Map<Act, Function<CommandMaker, Command>> MAKERS =
            Map.ofEntries(
                    entry(
                            Act.RECEIVE,
                            m ->
                                    new Command.Receive(
                                            Objects.requireNonNullElse(
                                                    m.body().limitCase(), ChosenLimit.USUAL),
                                            m.text(m.body().limitReason()))),
                    entry(
                            Act.ASK_COMPLETION,
                            m -> new Command.AskCompletion(m.items(), m.body().answerBy())),
                    entry(Act.TAKE_COMPLETION, m -> new Command.TakeCompletion(m.numbers())),
                    entry(
                            Act.REFUSE_RECEPTION,
                            m ->
                                    new Command.RefuseReception(
                                            m.text(m.body().reason()),
                                            only(m.body().legalBasis()))),
                    entry(Act.WITHDRAW, m -> new Command.Withdraw(m.text(m.body().request()))),
                    entry(Act.ANNUL, m -> new Command.Annul(m.text(m.body().minutes()))),
                    entry(Act.TAKE_OVER, m -> new Command.TakeOver()),
                    entry(
                            Act.FINISH_STEP,
                            m ->
                                    new Command.FinishStep(
                                            only(m.body().outcome()),
                                            only(m.body().note()),
                                            m.result())),
                    entry(
                            Act.REASSIGN,
                            m ->
                                    new Command.Reassign(
                                            number(m.body().item()),
                                            m.people()
                                                    .account(
                                                            number(m.body().item()),
                                                            only(m.body().to())),
                                            m.text(m.body().reason()))),
                    entry(
                            Act.ASK_OPINION,
                            m ->
                                    new Command.AskOpinion(
                                            m.role(),
                                            m.text(m.body().question()),
                                            count(m.body().hours()))),
                    entry(
                            Act.GIVE_OPINION,
                            m ->
                                    new Command.GiveOpinion(
                                            number(m.body().item()), m.text(m.body().opinion()))),
                    entry(
                            Act.REFER,
                            m ->
                                    new Command.Refer(
                                            m.referredTo(),
                                            m.text(m.body().task()),
                                            count(m.body().days()))),
                    entry(
                            Act.FINISH_LEG,
                            m ->
                                    new Command.FinishLeg(
                                            number(m.body().item()), m.text(m.body().answer()))),
                    entry(
                            Act.PROPOSE_SUPPLEMENT,
                            m ->
                                    new Command.ProposeSupplement(
                                            m.items(),
                                            m.text(m.body().reason()),
                                            m.body().answerBy())),
                    entry(
                            Act.APPROVE_SUPPLEMENT,
                            m -> new Command.ApproveSupplement(m.text(m.body().leadersReason()))),
                    entry(
                            Act.DECLINE_SUPPLEMENT,
                            m -> new Command.DeclineSupplement(m.text(m.body().reason()))),
                    entry(Act.TAKE_SUPPLEMENT, m -> new Command.TakeSupplement(m.numbers())),
                    entry(
                            Act.REQUEST_PAYMENT,
                            m -> new Command.RequestPayment(m.money(), m.text(m.body().notice()))),
                    entry(
                            Act.CONFIRM_PAYMENT,
                            m -> new Command.ConfirmPayment(m.text(m.body().receipt()))),
                    entry(Act.TAKE_FEE, m -> new Command.TakeFee(m.text(m.body().receipt()))),
                    entry(
                            Act.STOP,
                            m ->
                                    new Command.Stop(
                                            m.text(m.body().reason()),
                                            only(m.body().legalBasis()))),
                    entry(
                            Act.APOLOGISE,
                            m ->
                                    new Command.Apologise(
                                            m.body().newDay(), m.text(m.body().reason()))),
                    entry(Act.RETURN, m -> new Command.Return(m.handover())),
                    entry(
                            Act.CORRECT_NAME,
                            m ->
                                    new Command.CorrectName(
                                            only(m.body().name()), m.text(m.body().reason()))));

    Command command(Act act) {
        return Objects.requireNonNull(MAKERS.get(act)).apply(this);
    }

    /** True when programs can do {@code act}. */
    static boolean knows(Act act) {
        return MAKERS.containsKey(act);
    }

    /** The text told, else the note. */
    private String text(@Nullable String told) {
        return told == null ? only(body.note()) : told;
    }

    private static String only(@Nullable String told) {
        return Objects.requireNonNullElse(told, "");
    }

    private static long number(@Nullable Long told) {
        return told == null ? 0 : told;
    }

    private static int count(@Nullable Integer told) {
        return told == null ? 0 : told;
    }

    private static Stream<String> each(@Nullable List<@Nullable String> told) {
        return told == null ? Stream.empty() : told.stream().flatMap(Stream::ofNullable);
    }

    private List<String> items() {
        return each(body.items()).toList();
    }

    private Set<Integer> numbers() {
        return each(body.items())
                .filter(typed -> NUMBER.matcher(typed).matches())
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable Money money() {
        @Nullable Long dong = body.amountVnd();
        return dong == null || dong < 1 ? null : new Money(dong);
    }

    private @Nullable ResultPaper result() {
        return body.number() == null && body.date() == null
                ? null
                : new ResultPaper(only(body.number()), body.date(), null);
    }

    private Role role() {
        return Role.ofCode(only(body.role())).orElse(Role.UNIT_HEAD);
    }

    private List<StoredUnit> referredTo() {
        return each(body.units())
                .flatMap(code -> UnitCode.parse(code).stream())
                .flatMap(code -> units.find(code, today).stream())
                .toList();
    }

    private Handover handover() {
        Optional<Handover.Proof> proof = Handover.Proof.ofCode(only(body.proof()));
        return new Handover(
                only(body.recipient()),
                !Boolean.TRUE.equals(body.proxy()),
                only(body.authority()),
                proof.orElse(Handover.Proof.CARD_AND_SIGNATURE),
                only(body.reference()));
    }
}
