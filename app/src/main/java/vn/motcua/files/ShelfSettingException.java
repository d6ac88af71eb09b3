// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Locale;

/** The settings of the store of files do not say where it is, or not how to get in. */
public final class ShelfSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Missing missing;

    ShelfSettingException(Missing missing) {
        super("the settings of the store of files: " + missing);
        this.missing = missing;
    }

    /** What is not right. */
    public Missing missing() {
        return missing;
    }

    /** What can be wrong with settings. */
    public enum Missing {
        /** The place is neither {@code folder} nor {@code s3://bucket/prefix}. */
        PLACE,
        /** No keys are told. */
        KEYS,
        /** The file that should hold the keys cannot be read. */
        KEY_FILE;

        /** The word in messages, such as {@code key-file}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
