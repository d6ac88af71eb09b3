// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.util.Optional;
import vn.motcua.files.Shelves;
import vn.motcua.operation.wording.Sentence;

/**
 * Tries the store of files when the server has started. One that does not answer hinders nothing
 * else, so it is only told.
 *
 * @param shelves of this installation
 */
record ShelfNotice(Shelves shelves) {
    /** What to tell; empty when all is well. */
    Optional<Sentence> words() {
        return shelves.at(shelves.usual())
                .trouble()
                .map(why -> Sentence.of("operation.store." + why.code()));
    }
}
