// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.totp.TotpSecret;
import vn.motcua.web.QrDrawing;

/**
 * What the page of the second factor shows.
 *
 * @param recovery how many recovery codes are left
 * @param enrolment what to put into the app; null when the second factor is on
 * @param faults message by name of field
 */
record SecondFactorPage(int recovery, @Nullable Enrolment enrolment, Map<String, String> faults) {
    /** A secret as a picture, as text to copy, and as a link for an app on this very device. */
    record Enrolment(QrDrawing drawing, String text, String address) {}

    static SecondFactorPage on(int recovery, Map<String, String> faults) {
        return new SecondFactorPage(recovery, null, faults);
    }

    static SecondFactorPage off(TotpSecret secret, String login, Map<String, String> faults) {
        String address = secret.address("Một Cửa", login);
        return new SecondFactorPage(
                0, new Enrolment(QrDrawing.of(address), secret.text(), address), faults);
    }
}
