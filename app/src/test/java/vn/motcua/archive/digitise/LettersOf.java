// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.List;
import java.util.Optional;
import vn.motcua.scanning.LetterReader;
import vn.motcua.scanning.ScanWord;
import vn.motcua.scanning.Scans;

/** Letters of pages by a program that a test makes. */
public final class LettersOf {
    private LettersOf() {}

    /** Those that this program reads. */
    public static PageLetters program(LetterReader program, Scans scans) {
        return new PageLetters(program, scans);
    }

    /** A machine that is only asked whether it has a program. */
    public static PageLetters machine(Scans scans, boolean hasProgram) {
        return program(new Asked(hasProgram), scans);
    }

    private record Asked(boolean isThere) implements LetterReader {
        @Override
        public Optional<List<ScanWord>> read(byte[] png) {
            return Optional.empty();
        }
    }
}
