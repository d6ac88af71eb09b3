// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one payment from another: a hash of all that it says. */
public final class PaymentPrint {
    private PaymentPrint() {}

    /** 64 hexadecimal digits. */
    public static String of(Payment payment) {
        StringBuilder told = new StringBuilder();
        told.append(payment.unit().id()).append('\n').append(payment.payer()).append('\n');
        told.append(payment.paying()).append('\n');
        payment.lines().forEach(line -> told.append(line).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
