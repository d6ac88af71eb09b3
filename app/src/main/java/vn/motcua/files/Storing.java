// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/** What became of a file that was handed in. */
public sealed interface Storing {
    /** It is kept, now or since it came before. */
    record Kept(StoredFile file) implements Storing {}

    /** It has no bytes. */
    record Empty() implements Storing {}

    /**
     * It is larger than is taken in.
     *
     * @param most the most bytes
     */
    record TooLarge(long most) implements Storing {}

    /** It is of none of the kinds that are taken in. */
    record OfNoKnownKind() implements Storing {}

    /**
     * It is not fit to be kept.
     *
     * @param flaw what is wrong with it
     */
    record Unfit(Flaw flaw) implements Storing {}

    /**
     * It has a virus.
     *
     * @param virus how the scanner calls it
     */
    record Infected(String virus) implements Storing {}

    /**
     * It cannot be kept for now: the store does not answer. Nothing was half done.
     *
     * @param why for the log of who runs the server
     */
    record Away(ShelfTrouble why) implements Storing {}

    /** Nobody could look through it for viruses, and the office does not take in such files. */
    record Unscanned() implements Storing {}
}
