// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whether a program is installed that we can use and do without.
 *
 * @param name of the program
 * @param searchPath the folders it is looked for in, as {@code PATH} names them
 */
record ProgramCheck(String name, String searchPath) implements Check {
    @Override
    public Finding look() {
        boolean installed =
                Arrays.stream(searchPath.split(File.pathSeparator, -1))
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        String key = "operation.doctor.program." + name;
        return installed
                ? Finding.well("operation.doctor.program.installed", name)
                : Finding.advice(key);
    }
}
