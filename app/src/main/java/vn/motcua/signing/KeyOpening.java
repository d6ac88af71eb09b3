// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/** What became of opening a key. */
public sealed interface KeyOpening {
    /**
     * It can be used.
     *
     * @param key to be closed by whoever opened it
     */
    record Opened(SigningKey key) implements KeyOpening {}

    /**
     * It cannot.
     *
     * @param why the reason
     */
    record Closed(KeyTrouble why) implements KeyOpening {}
}
