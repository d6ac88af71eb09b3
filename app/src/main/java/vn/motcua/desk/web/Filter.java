// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DeadlinePill.State;

/** Which part of a list is shown, by deadline. */
enum Filter {
    ALL("", null),
    LATE("qua-han", State.LATE),
    TODAY("hom-nay", State.TODAY),
    SOON("sap-den", State.SOON),
    FINE("con-lau", State.FINE),
    HOLD("dung", State.HOLD);

    private final String word;
    private final @Nullable State state;

    Filter(String word, @Nullable State state) {
        this.word = word;
        this.state = state;
    }

    /** The filter with this word in the address; {@link #ALL} for any other. */
    static Filter of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst().orElse(ALL);
    }

    /** The word in the address. */
    String word() {
        return word;
    }

    /** The message key of its label. */
    String label() {
        return "desk.filter." + name().toLowerCase(Locale.ROOT);
    }

    /** The state it lets through, which gives it its shape; null for none alone. */
    @Nullable State state() {
        return state;
    }

    /** True when {@code told} is shown. */
    boolean lets(WorkLines.Told told) {
        return this == ALL || told.pill().state() == state;
    }
}
