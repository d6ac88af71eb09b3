// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.scanning.LetterReader;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.UnreadableScanException;

/** Reads the letters of one page, where a program for it is installed. */
@Component
public class PageLetters {
    private final LetterReader reader;
    private final Scans scans;

    PageLetters(LetterReader reader, Scans scans) {
        this.reader = reader;
        this.scans = scans;
    }

    /** True when letters can be read on this machine. */
    public boolean isThere() {
        return reader.isThere();
    }

    /**
     * What stands on a page of this file; empty when the program failed or took too long.
     *
     * @throws UnreadableScanException when no picture can be made of the page
     */
    public Optional<Reading> read(PageKey page, ScanFile file) {
        return reader.read(scans.letters(file, page.page(), page.turn())).map(Reading::new);
    }
}
