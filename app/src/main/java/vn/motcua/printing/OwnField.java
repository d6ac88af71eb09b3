// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;

/**
 * A field that a template of a result has of its own, filled in by the specialist who drafts it.
 *
 * @param name the variable it fills, such as {@code birthPlace}
 * @param label what the specialist is asked for, in Vietnamese
 * @param type text, date, number or money
 * @param required whether the paper is not printed without it
 */
public record OwnField(String name, String label, VariableType type, boolean required) {
    /** The variable of this field. */
    Variable variable() {
        return new Variable(name, type, required ? LocalDate.MIN : null, required, label, sample());
    }

    private String sample() {
        return switch (type) {
            case DATE -> "2026-02-05";
            case NUMBER -> "12";
            case MONEY -> "1234000";
            case TEXT, MOMENT, FLAG, LIST, TABLE, QR, IMAGE -> label;
        };
    }
}
