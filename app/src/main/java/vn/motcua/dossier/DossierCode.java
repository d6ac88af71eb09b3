// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.organisation.UnitCode;

/**
 * The code of a dossier (mã hồ sơ), {@code <unit>-<YYMMDD>-<NNNN>}: unit and day of its first
 * reception and the running number of that day; unique and never used again. Thông tư
 * 01/2018/TT-VPCP, Điều 19.
 *
 * <p>What was submitted and is not received yet has no such code but the number of its submission,
 * which has an N before the day and stays findable.
 *
 * @param value the code as written
 */
public record DossierCode(String value) implements Comparable<DossierCode> {
    private static final Pattern FORM =
            Pattern.compile(UnitCode.PATTERN + "-N?[0-9]{6}-[0-9]{4,6}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /**
     * The first of the numbers kept for counters that are cut off: a counter of a unit gives 9, its
     * own two digits and three running digits. Product default (ADR 0033).
     */
    public static final int FIRST_KEPT = 900_000;

    /** The largest number of one day: six digits. */
    public static final int LAST_NUMBER = 999_999;

    public DossierCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a dossier");
        }
    }

    /**
     * The code for the {@code number}-th dossier that a unit receives on a Vietnam day, from 1 to
     * {@link #LAST_NUMBER}.
     */
    public static DossierCode of(UnitCode unit, LocalDate day, int number) {
        return new DossierCode(
                String.format(Locale.ROOT, "%s-%s-%04d", unit, DAY.format(day), number));
    }

    /** The number of the {@code number}-th submission to a unit on a Vietnam day. */
    public static DossierCode ofSubmission(UnitCode unit, LocalDate day, int number) {
        return new DossierCode(
                String.format(Locale.ROOT, "%s-N%s-%04d", unit, DAY.format(day), number));
    }

    /** True for the number of a submission that was not received yet. */
    public boolean isSubmission() {
        return value.charAt(value.indexOf('-') + 1) == 'N';
    }

    /** The code, or empty when the text has another form. */
    public static Optional<DossierCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DossierCode(text)) : Optional.empty();
    }

    /** The unit that received it first. */
    public UnitCode unit() {
        return new UnitCode(value.substring(0, value.indexOf('-')));
    }

    /** The day of reception it tells, empty when its six digits are none. */
    public Optional<LocalDate> day() {
        int first = value.indexOf('-') + (isSubmission() ? 2 : 1);
        try {
            return Optional.of(LocalDate.parse(value.substring(first, first + 6), DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** True for one that a counter gave while it was cut off. */
    public boolean isKept() {
        return !isSubmission() && number() >= FIRST_KEPT;
    }

    /** The running number of that day. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public int compareTo(DossierCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
