// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.file.Path;

/** The programs of PostgreSQL, unpacked once for all tests. */
public final class TestPrograms {
    /** The folder to hand to a {@code DataFolder}. */
    public static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();

    private TestPrograms() {}
}
