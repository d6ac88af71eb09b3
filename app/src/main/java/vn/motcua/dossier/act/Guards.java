// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static vn.motcua.dossier.act.WhyNot.because;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.act.WhyNot.Reason;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;

/**
 * Who may do what to a dossier now: the table of acts, the rights, the piece of work, and what the
 * law says of single acts. Pages ask before they show a button, and every act asks again.
 */
final class Guards {
    private final Permission permission;

    Guards(Permission permission) {
        this.permission = permission;
    }

    /** Why {@code staff} cannot do {@code act} now; empty when they can. */
    Optional<WhyNot> refusal(Act act, Situation situation, Staff staff, Instant now) {
        if (!act.fits(situation.state())) {
            return Optional.of(because(Reason.STATE, situation.state().code()));
        }
        return right(act, situation, staff)
                .or(() -> onlyIf(!isBefore(now, situation), Reason.CLOCK_SET_BACK))
                .or(() -> work(act, situation, staff))
                .or(() -> law(act, situation, now));
    }

    /** A server whose clock was set back would write a history that runs backwards. */
    private static boolean isBefore(Instant now, Situation situation) {
        DossierTimes times = situation.times();
        return Stream.of(times.submitted(), times.received(), times.finished())
                .filter(Objects::nonNull)
                .anyMatch(now::isBefore);
    }

    private Optional<WhyNot> right(Act act, Situation situation, Staff staff) {
        boolean may =
                act.place() == Act.Place.ANYWHERE
                        ? staff.may(act.right())
                        : permission.may(staff, act.right(), situation.unitOf(act));
        return may || (act == Act.REASSIGN && holdsSomething(situation, staff))
                ? Optional.empty()
                : Optional.of(because(Reason.RIGHT, act.right().code(), situation.unitOf(act)));
    }

    /** Whoever holds a piece of work may hand it to a colleague. */
    private static boolean holdsSomething(Situation situation, Staff staff) {
        return situation.work().stream().anyMatch(item -> staff.id().equals(item.holder()));
    }

    /** True when they may give this piece of work to somebody else. */
    boolean mayGiveAway(WorkItem item, Situation situation, Staff staff) {
        return staff.id().equals(item.holder())
                || permission.may(staff, Act.REASSIGN.right(), situation.unitOf(Act.REASSIGN));
    }

    private Optional<WhyNot> work(Act act, Situation situation, Staff staff) {
        @Nullable WorkKind kind = act.work();
        if (kind == null) {
            return Optional.empty();
        }
        List<WorkItem> open = situation.work(kind).toList();
        if (open.isEmpty()) {
            boolean needless = kind == WorkKind.RECEPTION || kind == WorkKind.RETURN;
            return needless ? Optional.empty() : Optional.of(because(Reason.NO_WORK));
        }
        Optional<WhyNot> last = Optional.empty();
        for (WorkItem item : open) {
            last = hands(act, item, staff);
            if (last.isEmpty()) {
                return last;
            }
        }
        return last;
    }

    /** Why this piece of work is not theirs; empty when it is. */
    Optional<WhyNot> hands(Act act, WorkItem item, Staff staff) {
        if (!isOfRole(act.right(), item, staff)) {
            return Optional.of(because(Reason.OTHER_ROLE, item.role().code()));
        }
        return item.isOpenTo(staff.id())
                ? Optional.empty()
                : Optional.of(because(Reason.HELD, String.valueOf(item.holder())));
    }

    /** A step belongs to its role; other work to whoever has the right at its unit. */
    private boolean isOfRole(Action right, WorkItem item, Staff staff) {
        return switch (item.kind()) {
            case STEP, OPINION, LEG ->
                    staff.posts().stream()
                            .anyMatch(post ->
                                    post.role() == item.role()
                                            && item.unit().unit().code().equals(post.unit())
                                            && post.scope(right).isPresent());
            case RECEPTION, SUPPLEMENT_APPROVAL, SUPPLEMENT, PAYMENT, APOLOGY, RETURN ->
                    permission.may(staff, right, item.unit().unit().code());
        };
    }

    private static Optional<WhyNot> law(Act act, Situation situation, Instant now) {
        return switch (act) {
            case RECEIVE -> inForce(situation.procedure(), VietnamTime.day(now));
            case ANNUL -> annul(situation, now);
            case WITHDRAW -> unsigned(situation);
            case FINISH_STEP -> nothingAwaited(situation, now);
            case PROPOSE_SUPPLEMENT -> supplement(situation);
            case REQUEST_PAYMENT -> stoppable(situation).or(() -> unsigned(situation));
            case APOLOGISE -> onlyIf(situation.secondDates().isEmpty(), Reason.SECOND_DATE_GIVEN);
            case RETURN -> paid(situation);
            case TAKE_FEE -> onlyIf(!isPaid(situation), Reason.NOTHING_TO_PAY);
            default -> Optional.empty();
        };
    }

    private static Optional<WhyNot> onlyIf(boolean condition, Reason otherwise) {
        return condition ? Optional.empty() : Optional.of(because(otherwise));
    }

    private static boolean isPaid(Situation situation) {
        return situation.unpaid().equals(Money.ZERO);
    }

    private static Optional<WhyNot> paid(Situation situation) {
        return isPaid(situation)
                ? Optional.empty()
                : Optional.of(because(Reason.UNPAID, situation.unpaid().dong()));
    }

    /** A dossier is received by the version in force on the day of reception. */
    static Optional<WhyNot> inForce(StoredProcedure procedure, LocalDate day) {
        ProcedureVersion version = procedure.version();
        boolean begun = !day.isBefore(version.validFrom());
        boolean ended = version.validTo() != null && day.isAfter(version.validTo());
        return begun && !ended
                ? Optional.empty()
                : Optional.of(because(Reason.PROCEDURE_CLOSED, version.code().value()));
    }

    /** Product default, not statute: only on the Vietnam day of reception. */
    private static Optional<WhyNot> annul(Situation situation, Instant now) {
        @Nullable Instant received = situation.times().received();
        boolean today = received != null && VietnamTime.day(received).equals(VietnamTime.day(now));
        return today ? Optional.empty() : Optional.of(because(Reason.NOT_TODAY));
    }

    private static Optional<WhyNot> unsigned(Situation situation) {
        return situation.decided() == null ? Optional.empty() : Optional.of(because(Reason.SIGNED));
    }

    private static Optional<WhyNot> nothingAwaited(Situation situation, Instant now) {
        return situation.work().stream()
                .filter(item -> item.holdsUp(now))
                .findFirst()
                .map(item -> because(Reason.WAITING_FOR, item.kind().code()));
    }

    private static Optional<WhyNot> supplement(Situation situation) {
        return situation.asked() == null
                ? stoppable(situation).or(() -> unsigned(situation))
                : Optional.of(because(Reason.ASKED_ALREADY));
    }

    /** Only limits of days have stops of the clock. */
    private static Optional<WhyNot> stoppable(Situation situation) {
        return situation.terms().limit().unit().countsDays()
                ? Optional.empty()
                : Optional.of(because(Reason.LIMIT_WITHOUT_STOPS));
    }
}
