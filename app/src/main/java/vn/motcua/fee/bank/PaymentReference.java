// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The word by which a transfer is known again on the statement of the bank, such as {@code
 * MC7K2QH0ZR4T}: {@code MC} and ten letters and digits that cannot be mistaken for each other. It
 * tells nothing of anybody.
 *
 * @param value as it stands in the purpose of the transfer
 */
public record PaymentReference(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 31;
    private static final Pattern FORM = Pattern.compile("MC[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");

    public PaymentReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a reference of a payment");
        }
    }

    /** The reference of whoever holds {@code key}: the same key gives the same one. */
    public static PaymentReference of(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("payment " + key).getBytes(StandardCharsets.UTF_8));
            StringBuilder word = new StringBuilder("MC");
            for (int i = 0; i < LENGTH; i++) {
                word.append(ALPHABET.charAt(hash[i] & BITS));
            }
            return new PaymentReference(word.toString());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The reference itself, or empty when the text has another form. */
    public static Optional<PaymentReference> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new PaymentReference(text))
                : Optional.empty();
    }

    /** The first reference inside the purpose of a transfer, whatever banks wrote around it. */
    public static Optional<PaymentReference> in(String purpose) {
        Matcher matcher = FORM.matcher(purpose.toUpperCase(Locale.ROOT));
        return matcher.find()
                ? Optional.of(new PaymentReference(matcher.group()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
