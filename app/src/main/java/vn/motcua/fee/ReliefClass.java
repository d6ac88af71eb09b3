// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * For whom a relief is (đối tượng miễn, giảm). Luật Phí và lệ phí 97/2015/QH13, Điều 10: children,
 * poor households, elderly and disabled people, people with merit to the revolution, ethnic
 * minorities in especially hard areas, and others whom the rule names.
 */
public enum ReliefClass {
    /** Everybody, for a time or on a channel. */
    EVERYBODY,
    /** Trẻ em. */
    CHILD,
    /** Hộ nghèo. */
    POOR,
    /** Hộ cận nghèo. */
    NEAR_POOR,
    /** Người cao tuổi. */
    ELDERLY,
    /** Người khuyết tật. */
    DISABLED,
    /** Người có công với cách mạng. */
    MERIT,
    /** Đồng bào dân tộc thiểu số ở xã đặc biệt khó khăn. */
    ETHNIC_AREA;

    /** True when somebody has to show that they belong to it. */
    public boolean needsProof() {
        return this != EVERYBODY;
    }

    /** The word in the database and in message keys, such as {@code near-poor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class with this {@link #code()}, or empty when there is none. */
    public static Optional<ReliefClass> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
