// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads what a specialist typed into the fields of a result. */
final class TypedFields {
    private static final int LONGEST = 2000;
    private static final int MOST_DIGITS = 15;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d+");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final PaperFont font;
    private final PaperData.Filling filling = PaperData.fill();
    private final List<FieldFault> faults = new ArrayList<>();

    TypedFields(PaperFont font) {
        this.font = font;
    }

    /**
     * The values of {@code fields}.
     *
     * @param typed by the name of the field; what is blank counts as not typed
     */
    FieldReading read(List<OwnField> fields, Map<String, String> typed) {
        fields.forEach(field -> read(field, typed.getOrDefault(field.name(), "").strip()));
        typed.keySet().stream()
                .filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> faults.add(new FieldFault(name, FieldFault.Kind.UNKNOWN, "")));
        return faults.isEmpty() ? new FieldReading.Read(filling) : new FieldReading.Faulty(faults);
    }

    private void read(OwnField field, String typed) {
        if (typed.isEmpty()) {
            if (field.required()) {
                fault(field, FieldFault.Kind.MISSING);
            }
            return;
        }
        if (typed.length() > LONGEST) {
            fault(field, FieldFault.Kind.TOO_LONG);
            return;
        }
        switch (field.type()) {
            case DATE -> readDay(field, typed);
            case NUMBER, MONEY -> readNumber(field, typed);
            case TEXT, MOMENT, FLAG, LIST, TABLE, QR, IMAGE -> readText(field, typed);
        }
    }

    private void readText(OwnField field, String typed) {
        String printed = PrintedText.of(typed);
        OptionalInt missing = font.missing(printed);
        if (missing.isPresent()) {
            String sign = PrintedText.named(printed, missing.getAsInt());
            faults.add(new FieldFault(field.name(), FieldFault.Kind.MISSING_GLYPH, sign));
        } else {
            filling.text(field.name(), printed);
        }
    }

    private void readDay(OwnField field, String typed) {
        try {
            boolean iso = ISO.matcher(typed).matches();
            filling.date(field.name(), iso ? LocalDate.parse(typed) : LocalDate.parse(typed, DAY));
        } catch (DateTimeException none) {
            fault(field, FieldFault.Kind.NO_DATE);
        }
    }

    private void readNumber(OwnField field, String typed) {
        String digits = typed.replace(".", "");
        if (!NUMBER.matcher(typed).matches() || digits.length() > MOST_DIGITS) {
            fault(field, FieldFault.Kind.NO_NUMBER);
        } else if (field.type() == VariableType.MONEY) {
            filling.money(field.name(), Long.parseLong(digits));
        } else {
            filling.number(field.name(), Long.parseLong(digits));
        }
    }

    private void fault(OwnField field, FieldFault.Kind kind) {
        faults.add(new FieldFault(field.name(), kind, ""));
    }
}
