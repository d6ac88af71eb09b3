// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Reads the table of words that tesseract writes (TSV): level, places, box, how sure, word. */
final class WordTable {
    private static final int COLUMNS = 12;
    private static final int PAGE = 1;
    private static final int WORD = 5;
    private static final int BLOCK_COLUMN = 2;
    private static final int PARAGRAPH_COLUMN = 3;
    private static final int LINE_COLUMN = 4;
    private static final int LEFT = 6;
    private static final int TOP = 7;
    private static final int WIDTH = 8;
    private static final int HEIGHT = 9;
    private static final int SURE = 10;
    private static final int TEXT = 11;

    private double width = 1;
    private double height = 1;
    private int line;
    private String place = "";
    private final List<ScanWord> words = new ArrayList<>();

    private WordTable() {}

    /** The words of the first page; rows that are none are left out. */
    static List<ScanWord> read(String table) {
        WordTable reader = new WordTable();
        table.lines().skip(1).map(row -> row.split("\t", COLUMNS)).forEach(reader::row);
        return List.copyOf(reader.words);
    }

    private void row(String[] cells) {
        if (cells.length < COLUMNS - 1) {
            return;
        }
        int level = Integer.parseInt(cells[0]);
        if (level == PAGE) {
            width = Math.max(1, Integer.parseInt(cells[WIDTH]));
            height = Math.max(1, Integer.parseInt(cells[HEIGHT]));
        } else if (level == WORD && cells.length == COLUMNS && !cells[TEXT].isBlank()) {
            words.add(word(cells));
        }
    }

    private ScanWord word(String[] cells) {
        String here =
                cells[BLOCK_COLUMN] + " " + cells[PARAGRAPH_COLUMN] + " " + cells[LINE_COLUMN];
        if (!here.equals(place)) {
            line++;
            place = here;
        }
        return new ScanWord(
                Normalizer.normalize(cells[TEXT].strip(), Normalizer.Form.NFC),
                line,
                Integer.parseInt(cells[LEFT]) / width,
                Integer.parseInt(cells[TOP]) / height,
                Integer.parseInt(cells[WIDTH]) / width,
                Integer.parseInt(cells[HEIGHT]) / height,
                (int) Double.parseDouble(cells[SURE]));
    }
}
