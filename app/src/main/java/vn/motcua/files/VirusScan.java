// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/** Looks through files for viruses (quét mã độc). */
public interface VirusScan {
    /** What it says of these bytes; never throws. */
    Found look(byte[] content);

    /** What it found. */
    sealed interface Found {
        /** Nothing. */
        record Nothing() implements Found {}

        /**
         * A virus.
         *
         * @param name its name, such as {@code Win.Test.EICAR_HDB-1}
         */
        record Virus(String name) implements Found {}

        /** It could not look: not installed, does not answer, or the file is too large for it. */
        record NotLooked() implements Found {}
    }
}
