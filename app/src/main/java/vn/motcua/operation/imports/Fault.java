// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import vn.motcua.operation.wording.Sentence;

/**
 * One thing wrong with a row.
 *
 * @param column the column it is about
 * @param value what stands there, cut short when it is long
 * @param reason what is wrong and how to mend it
 */
record Fault(String column, String value, Sentence reason) {
    private static final int LONGEST = 100;

    Fault {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    static Fault of(String column, String value, String key, Object... parts) {
        return new Fault(column, value, Sentence.of("operation.import." + key, parts));
    }
}
