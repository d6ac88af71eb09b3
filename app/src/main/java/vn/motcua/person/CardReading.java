// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.language.VietnameseText;

/**
 * What came of reading the QR code of a citizen card, as a scanner types it: seven fields with
 * {@code |} between. A part of a card is never taken for a card.
 */
public sealed interface CardReading {
    /** A whole card. */
    record Read(CitizenCard card) implements CardReading {}

    /**
     * Not a card.
     *
     * @param fault what is wrong with it
     */
    record Refused(Fault fault) implements CardReading {}

    /** What can be wrong with a reading, told by the first field that has it. */
    enum Fault {
        /** Nothing was read. */
        EMPTY,
        /** Far more than any card has. */
        TOO_LONG,
        /** Fewer than seven fields: cut off, or not a card. */
        CUT_OFF,
        /** The first field is not a personal id of 12 digits. */
        ID,
        /** The old number has neither 9 nor 12 digits. */
        FORMER_ID,
        /** There is no name, or it has figures in it: fields are swapped. */
        NAME,
        /** No such date of birth. */
        BIRTH_DATE,
        /** Neither Nam nor Nữ. */
        SEX,
        /** There is no address. */
        ADDRESS,
        /** No such date of issue, or one before the birth. */
        ISSUE_DATE;

        /** The word in messages, such as {@code cut-off}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How many fields a card has; later cards add some behind, which are not read. */
    int FIELDS = 7;

    /** Product default: no card has as many letters. */
    int LONGEST = 2_000;

    /** Whether this looks like a card at all, rather than a number that somebody typed. */
    static boolean isCard(String typed) {
        return typed.indexOf('|') >= 0;
    }

    /**
     * Reads what a scanner typed. Letters taken apart (NFD) are put together; a card typed twice in
     * a row is read once.
     */
    static CardReading of(String typed) {
        if (typed.isBlank()) {
            return new Refused(Fault.EMPTY);
        }
        if (typed.length() > LONGEST) {
            return new Refused(Fault.TOO_LONG);
        }
        List<String> fields =
                Arrays.stream(once(typed.strip()).split("\\|", -1))
                        .map(VietnameseText::tidy)
                        .toList();
        return fields.size() < FIELDS ? new Refused(Fault.CUT_OFF) : new Fields(fields).read();
    }

    /** A scanner that types twice gives the same text two times over. */
    private static String once(String typed) {
        int middle = typed.length() / 2;
        String first = typed.substring(0, middle).strip();
        String second = typed.substring(middle).strip();
        boolean odd = typed.length() % 2 == 1 && !Character.isWhitespace(typed.charAt(middle));
        return !odd && first.equals(second) ? first : typed;
    }

    /**
     * The fields of one reading.
     *
     * @param fields seven or more
     */
    record Fields(List<String> fields) {
        private static final Pattern FORMER = Pattern.compile("(?:[0-9]{9}|[0-9]{12})?");
        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT)
                        .withResolverStyle(ResolverStyle.STRICT);

        CardReading read() {
            Optional<PersonalId> id = PersonalId.parse(fields.get(0));
            if (id.isEmpty()) {
                return new Refused(Fault.ID);
            }
            @Nullable LocalDate born = day(fields.get(3));
            Optional<Sex> sex = Sex.ofWord(fields.get(4));
            @Nullable LocalDate issued = day(fields.get(6));
            Optional<Fault> text = text();
            if (text.isPresent()) {
                return new Refused(text.get());
            }
            if (born == null || sex.isEmpty()) {
                return new Refused(born == null ? Fault.BIRTH_DATE : Fault.SEX);
            }
            return issued == null || issued.isBefore(born)
                    ? new Refused(Fault.ISSUE_DATE)
                    : new Read(card(id.get(), born, sex.get(), issued));
        }

        private Optional<Fault> text() {
            if (!FORMER.matcher(fields.get(1)).matches()) {
                return Optional.of(Fault.FORMER_ID);
            }
            if (!isName(fields.get(2))) {
                return Optional.of(Fault.NAME);
            }
            return fields.get(5).isEmpty() ? Optional.of(Fault.ADDRESS) : Optional.empty();
        }

        private CitizenCard card(PersonalId id, LocalDate born, Sex sex, LocalDate issued) {
            String former = fields.get(1);
            return new CitizenCard(
                    id,
                    former.isEmpty() ? null : former,
                    fields.get(2),
                    born,
                    sex,
                    fields.get(5),
                    issued);
        }

        private static boolean isName(String name) {
            return name.codePoints().anyMatch(Character::isLetter)
                    && name.codePoints().noneMatch(Character::isDigit);
        }

        private static @Nullable LocalDate day(String digits) {
            try {
                return LocalDate.parse(digits, DAY);
            } catch (DateTimeParseException none) {
                return null;
            }
        }
    }
}
