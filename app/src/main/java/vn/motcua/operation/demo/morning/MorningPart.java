// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.nio.file.Path;

/** A part of what makes today a morning like others; played once, in the order of the parts. */
public interface MorningPart {
    /** Plays it from the files of {@code folder}, unless it was played before. */
    void load(Path folder);
}
