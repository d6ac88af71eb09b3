// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Optional;

/** Looks into files before they are kept: the port to the room that reads scans. Never throws. */
public interface Inspection {
    /** What is wrong with a file of a kind that is taken in; empty when it is fit. */
    Optional<Flaw> flaw(byte[] content, FileKind kind);

    /** What a file of no such kind is. */
    Stranger stranger(byte[] content);

    /** A file of a kind that is not taken in. */
    sealed interface Stranger {
        /** Nobody knows. */
        record Unknown() implements Stranger {}

        /** It can be said what it is, and so what to do. */
        record Named(Flaw flaw) implements Stranger {}

        /**
         * The same in a kind that is taken in.
         *
         * @param content bytes that a {@link FileKind} knows
         */
        @SuppressWarnings("ArrayRecordComponent") // read once and kept
        record Converted(byte[] content) implements Stranger {}
    }
}
