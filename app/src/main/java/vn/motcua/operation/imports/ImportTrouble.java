// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import vn.motcua.operation.database.DatabaseTrouble;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** Says in plain words why the database gave up in the middle of an import, and what stands. */
final class ImportTrouble {
    private ImportTrouble() {}

    /** The failure in plain words, or as it is when the database has nothing to do with it. */
    static RuntimeException told(RuntimeException failure) {
        return DatabaseTrouble.behind(failure)
                .<RuntimeException>map(
                        trouble -> new PlainFailure(sentence(trouble, failure), failure))
                .orElse(failure);
    }

    private static Sentence sentence(DatabaseTrouble trouble, RuntimeException failure) {
        return switch (trouble) {
            case DISK_FULL -> Sentence.of("operation.import.disk-full");
            case GONE -> Sentence.of("operation.import.database-gone");
            case REFUSED ->
                    Sentence.of(
                            "operation.import.database",
                            DatabaseTrouble.codeBehind(failure).orElse("?"));
        };
    }
}
