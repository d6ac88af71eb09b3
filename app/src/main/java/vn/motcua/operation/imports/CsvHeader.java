// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * The header row of a file.
 *
 * @param places the place of each named column, from 0
 * @param width how many columns there are, those without a name included
 */
record CsvHeader(Map<String, Integer> places, int width) {
    CsvHeader {
        places = Map.copyOf(places);
    }

    /**
     * The header with these names, in any order and with any others beside the required ones.
     *
     * @throws PlainFailure when a required column is missing, a name stands twice, or the names are
     *     not separated by commas
     */
    static CsvHeader of(Path file, List<String> names, List<String> required) {
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            throw failure("not-utf8", file, 1);
        }
        if (names.size() == 1 && names.getFirst().matches(".*[;\t|].*")) {
            throw failure("delimiter", file);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!name.isEmpty() && places.put(name, i) != null) {
                throw failure("column-twice", file, name);
            }
        }
        List<String> missing = required.stream().filter(name -> !places.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            throw failure("column-missing", file, String.join(", ", missing));
        }
        return new CsvHeader(places, names.size());
    }

    private static PlainFailure failure(String key, Path file, Object... more) {
        List<Object> parts = new ArrayList<>(List.of(file.getFileName()));
        parts.addAll(List.of(more));
        return new PlainFailure(Sentence.of("operation.import." + key, parts.toArray()));
    }
}
