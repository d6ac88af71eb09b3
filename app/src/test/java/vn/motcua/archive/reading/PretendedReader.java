// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import vn.motcua.scanning.LetterReader;
import vn.motcua.scanning.ScanWord;

/** A program that reads on every page what it is told to. */
final class PretendedReader implements LetterReader {
    final AtomicInteger pages = new AtomicInteger();
    private boolean there = true;
    private Supplier<Optional<String>> page = () -> Optional.of("");

    /** It is not installed. */
    PretendedReader gone() {
        there = false;
        return this;
    }

    /** It was installed. */
    void comes() {
        there = true;
    }

    /** It reads these words from now on. */
    PretendedReader reads(String words) {
        return does(() -> Optional.of(words));
    }

    /** It does that at each page from now on. */
    PretendedReader does(Supplier<Optional<String>> at) {
        page = at;
        return this;
    }

    @Override
    public boolean isThere() {
        return there;
    }

    @Override
    public Optional<List<ScanWord>> read(byte[] png) {
        pages.incrementAndGet();
        return page.get().map(PretendedReader::words);
    }

    private static List<ScanWord> words(String line) {
        List<ScanWord> words = new ArrayList<>();
        Arrays.stream(line.split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(new ScanWord(word, 1, 0, 0, 0.1, 0.1, 90)));
        return words;
    }
}
