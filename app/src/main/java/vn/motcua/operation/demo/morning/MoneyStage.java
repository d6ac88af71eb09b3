// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.time.LocalDateTime;
import java.util.List;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.PriceAsk;
import vn.motcua.fee.Quantity;
import vn.motcua.fee.Quote;
import vn.motcua.fee.Quoted;
import vn.motcua.fee.ReliefClaim;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashCount;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;

/** Plays the money of one counter: who pays what when, and the counting of the box. */
final class MoneyStage {
    private static final int EVERY_THIRD = 3;
    private static final int CHANGE = 200_000;
    private static final int ROUND = 50_000;

    /** Names of nobody. */
    private static final List<String> PAYERS =
            List.of(
                    "Y Bhem Niê",
                    "H’Bliă Niê",
                    "Nguyễn Văn Tám",
                    "Trần Thị Hoa",
                    "Y Khoa Mlô",
                    "Lê Thị Sáu",
                    "Phạm Đình Long",
                    "H’Ngọc Byă");

    private record Wish(String procedure, Quantity quantity, List<ReliefClaim> claims) {}

    private static final List<Wish> WISHES =
            List.of(
                    new Wish("2.000815", new Quantity(5, 3), List.of()),
                    new Wish("2.000884", Quantity.ONE, List.of()),
                    new Wish("2.000635", new Quantity(1, 2), List.of()),
                    new Wish("2.000815", new Quantity(1, 2), List.of()),
                    new Wish(
                            "2.000815",
                            new Quantity(8, 2),
                            List.of(new ReliefClaim(ReliefClass.POOR, "giấy hộ nghèo số 214"))),
                    new Wish("2.001035", Quantity.ONE, List.of()),
                    new Wish("1.004873", Quantity.ONE, List.of()));

    private final CashDesks desks;
    private final StageClock clock = new StageClock();
    private final StoredUnit unit;
    private int keys;

    MoneyStage(CashDesks desks, StoredUnit unit) {
        this.desks = desks;
        this.unit = unit;
    }

    /** So many pay between two moments; the last receipt of them. */
    Receipt take(Staff officer, LocalDateTime from, LocalDateTime until, int count) {
        long step = from.until(until, java.time.temporal.ChronoUnit.SECONDS) / count;
        clock.set(VietnamTime.instant(from));
        desks.keeping(clock).open(officer, unit, new Money(CHANGE));
        Receipt last = take(officer, from);
        for (int i = 1; i < count; i++) {
            last = take(officer, from.plusSeconds(step * i));
        }
        return last;
    }

    private Receipt take(Staff officer, LocalDateTime at) {
        clock.set(VietnamTime.instant(at));
        int turn = ++keys;
        PaymentKey key = new PaymentKey("demo-money-" + turn);
        Taken taken = desks.till(clock).take(officer, payment(turn, at), key);
        if (taken instanceof Taken.Done done) {
            return done.receipt();
        }
        throw new IllegalStateException("the demo takes no money: " + taken);
    }

    private Payment payment(int turn, LocalDateTime at) {
        Wish wish = WISHES.get(turn % WISHES.size());
        ProcedureCode code = new ProcedureCode(wish.procedure());
        PriceAsk ask =
                new PriceAsk(at.toLocalDate(), FeeChannel.COUNTER, wish.quantity(), wish.claims());
        Quoted quoted = desks.quotes().quote(code, ask);
        if (!(quoted instanceof Quote quote)) {
            throw new IllegalStateException("the demo has no price of " + code);
        }
        String payer = PAYERS.get(turn % PAYERS.size());
        return new Payment(unit, payer, PaymentLine.of(quote, ""), paying(turn, quote));
    }

    /** Every third one by transfer, the others with a round note. */
    private static Paying paying(int turn, Quote quote) {
        return turn % EVERY_THIRD == 0
                ? new Paying.Transfer(PaymentReference.of("demo-money-" + turn))
                : new Paying.Cash(new Money(Math.ceilDiv(quote.total().dong(), ROUND) * ROUND));
    }

    /** Voids a receipt five minutes after it was given. */
    void voids(Staff officer, Receipt receipt, String reason) {
        clock.set(receipt.taking().at().plusSeconds(300));
        desks.corrections(clock).voids(officer, receipt.id(), reason);
    }

    /** Counts the box of that moment with so many đồng too many or, below zero, missing. */
    void close(Staff officer, LocalDateTime at, int difference, String reason) {
        clock.set(VietnamTime.instant(at));
        CashBox box = desks.boxes().of(unit, officer.id(), at.toLocalDate()).getLast();
        CashCount count = CashCount.of(new Money(box.takings().expected() + difference));
        desks.keeping(clock).close(officer, box.id(), count, reason);
    }
}
