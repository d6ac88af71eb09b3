// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.regex.Pattern;
import vn.motcua.catalogue.Money;
import vn.motcua.web.Fault;
import vn.motcua.web.Typed;

/** Reads sums of money as people write them: 50000, 50.000, 50 000 or 50.000 đ. */
public final class TypedMoney {
    private static final Pattern FORM =
            Pattern.compile("[0-9]{1,12}|[0-9]{1,3}([., \u00a0])[0-9]{3}(?:\\1[0-9]{3}){0,2}");

    private TypedMoney() {}

    /** The sum {@code text} means; blank when nothing is there. */
    public static Typed<Money> read(String text) {
        String bare = text.strip().replaceFirst("(?iu) ?(?:đồng|đ|vnd)$", "");
        if (bare.isEmpty()) {
            return text.isBlank() ? Typed.blank() : faulty(text);
        }
        return FORM.matcher(bare).matches()
                ? Typed.of(text, new Money(Long.parseLong(bare.replaceAll("[^0-9]", ""))))
                : faulty(text);
    }

    private static Typed<Money> faulty(String text) {
        return Typed.faulty(text, Fault.of("fee.fault.money"));
    }
}
