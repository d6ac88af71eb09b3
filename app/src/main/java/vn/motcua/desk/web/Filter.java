// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkView;
import vn.motcua.web.DeadlinePill.State;

/** Which part of a list is shown: by deadline, or results by how long they have been ready. */
enum Filter {
    ALL("", null),
    LATE("qua-han", State.LATE),
    TODAY("hom-nay", State.TODAY),
    SOON("sap-den", State.SOON),
    FINE("con-lau", State.FINE),
    HOLD("dung", State.HOLD),
    READY_TODAY("moi-co", null),
    READY_BEFORE("co-tu-truoc", null);

    private static final List<Filter> OF_RETURNS = List.of(ALL, READY_TODAY, READY_BEFORE);
    private static final List<Filter> OF_DEADLINES = List.of(ALL, LATE, TODAY, SOON, FINE, HOLD);

    private final String word;
    private final @Nullable State state;

    Filter(String word, @Nullable State state) {
        this.word = word;
        this.state = state;
    }

    /** The filters of a list, in the order shown. A result that is ready has no deadline left. */
    static List<Filter> of(WorkView view) {
        return view == WorkView.RETURNS ? OF_RETURNS : OF_DEADLINES;
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

    /** True when {@code told} is shown on {@code today}. */
    boolean lets(WorkLines.Told told, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case READY_TODAY -> isReadySince(told, today);
            case READY_BEFORE -> !isReadySince(told, today);
            case LATE, TODAY, SOON, FINE, HOLD -> told.pill().state() == state;
        };
    }

    private static boolean isReadySince(WorkLines.Told told, LocalDate today) {
        return VietnamTime.day(told.row().opened()).equals(today);
    }
}
