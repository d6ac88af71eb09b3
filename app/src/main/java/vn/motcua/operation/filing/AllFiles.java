// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import java.util.List;
import java.util.function.Consumer;
import vn.motcua.files.FileRegister;
import vn.motcua.files.StoredFile;

/**
 * Walks through all files of the register, some at a time.
 *
 * @param register of the files
 */
record AllFiles(FileRegister register) {
    private static final int AT_A_TIME = 500;

    void forEach(Consumer<StoredFile> work) {
        List<StoredFile> some = register.after("", AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(work);
            some = register.after(some.getLast().address().hex(), AT_A_TIME);
        }
    }
}
