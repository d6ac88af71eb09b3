// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import vn.motcua.operation.wording.Sentence;

/**
 * One thing wrong with a row.
 *
 * @param column the column it is about
 * @param reason what is wrong and how to mend it
 */
record Fault(String column, Sentence reason) {
    static Fault of(String column, String key, Object... parts) {
        return new Fault(column, Sentence.of("operation.import." + key, parts));
    }
}
