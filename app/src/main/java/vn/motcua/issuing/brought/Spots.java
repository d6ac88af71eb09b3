// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody says things go; null for what is looked for in the text.
 *
 * @param number of number and symbol
 * @param date of the date of issue
 * @param signature of signature and seal
 */
public record Spots(@Nullable Spot number, @Nullable Spot date, @Nullable Spot signature) {
    /** Those chosen in a form with the fields {@code number}, {@code date}, {@code signature}. */
    public static Spots of(Map<String, String> form) {
        return new Spots(
                spot(form.getOrDefault("number", "")),
                spot(form.getOrDefault("date", "")),
                spot(form.getOrDefault("signature", "")));
    }

    private static @Nullable Spot spot(String chosen) {
        return Spot.parse(chosen).orElse(null);
    }
}
