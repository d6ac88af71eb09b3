// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which unit does a step, told by its part in the dossier and not by its name. */
public enum UnitReference {
    /** The unit that received the dossier (nơi tiếp nhận). */
    RECEIVING,
    /** The unit that decides the dossier (cơ quan có thẩm quyền giải quyết). */
    DECIDING;

    /** The word in the database and in files, such as {@code deciding}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reference with this {@link #code()}, or empty when there is none. */
    public static Optional<UnitReference> ofCode(String code) {
        return Arrays.stream(values()).filter(unit -> unit.code().equals(code)).findFirst();
    }
}
