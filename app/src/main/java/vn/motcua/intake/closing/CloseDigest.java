// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.motcua.fee.till.CashBox;

/**
 * The SHA-256 of a day or of its close: every figure, every dossier behind them, box, book and
 * paper, in one text of one order. Names of applicants are not in it; their dossiers are.
 */
public final class CloseDigest {
    private static final int SHORT = 16;

    private final StringBuilder text = new StringBuilder();

    private CloseDigest() {}

    /** The digest of a close, 64 hexadecimal digits; changing anything of it changes this. */
    public static String of(DayClose close) {
        CloseDigest digest = new CloseDigest();
        digest.line("close", close.id(), close.ordinal(), close.at());
        digest.where(close.where());
        digest.line("said", close.said().handedTo(), close.said().note());
        digest.look(close.look());
        return digest.sha256();
    }

    /** The same of what is not closed yet: whoever closes it sends back what they were shown. */
    public static String of(CounterDay where, DayLook look) {
        CloseDigest digest = new CloseDigest();
        digest.where(where);
        digest.look(look);
        return digest.sha256();
    }

    /** The first sixteen digits in fours, as a page prints them. */
    public static String brief(String digest) {
        return digest.substring(0, SHORT).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private void where(CounterDay where) {
        line("where", where.unit().unit().code(), where.officer(), where.day());
    }

    private void look(DayLook look) {
        look.counted().items().forEach(one -> line(one.tally(), one.dossier(), one.amount()));
        look.boxes().forEach(this::box);
        look.papers().forEach(one -> line("paper", one.code(), one.role(), one.nextDay()));
        look.books()
                .forEach(one ->
                        line(
                                "book",
                                one.book(),
                                one.first(),
                                one.last(),
                                one.entries(),
                                one.struck(),
                                one.missing()));
        line("tickets", look.tickets().called(), look.tickets().served(), look.tickets().absent());
    }

    private void box(CashBox box) {
        CashBox.Closed closed = box.closed();
        line("box", box.id(), box.takings().expected(), box.takings().net());
        if (closed != null) {
            line("counted", closed.expected(), closed.counted().dong(), closed.reason());
        }
    }

    /** Each part with its length before it, so that no two different lines read the same. */
    private void line(Object... parts) {
        for (Object part : parts) {
            String word = part.toString();
            text.append(word.length()).append(':').append(word).append(' ');
        }
        text.append('\n');
    }

    private String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
