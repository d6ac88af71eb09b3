// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import vn.motcua.dossier.Applicant;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;

/** Invented applicants, from the words of {@code names.csv}: two of five are Ê Đê. */
final class Crowd {
    private static final int THIS_CENTURY = 2000;
    private static final int OLDEST = 1950;
    private static final int YOUNGEST = 2006;

    private final Map<String, List<String>> words;
    private final RandomGenerator random;

    Crowd(Path folder, RandomGenerator random) {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("names.csv"))) {
            this.words =
                    rows.stream()
                            .collect(
                                    Collectors.toMap(
                                            row -> row.getField("kind"),
                                            row -> List.of(row.getField("words").split(" ", -1))));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        this.random = random;
    }

    /** The next one, with a personal id of Đắk Lắk and, mostly, a telephone. */
    Applicant next() {
        boolean woman = random.nextBoolean();
        int born = random.nextInt(OLDEST, YOUNGEST);
        int century = (born < THIS_CENTURY ? 0 : 2) + (woman ? 1 : 0);
        String id = "066%d%02d%06d".formatted(century, born % 100, random.nextInt(1_000_000));
        String phone = "0900%06d".formatted(random.nextInt(1_000_000));
        return new Applicant(
                name(woman ? "woman" : "man"),
                new PersonalId(id),
                random.nextInt(12) == 0 ? null : new PhoneNumber(phone));
    }

    private String name(String sex) {
        boolean ede = random.nextInt(5) < 2;
        String given = word((ede ? "ede-" : "kinh-") + sex);
        String family = word(ede ? "ede-family" : "kinh-family");
        return ede ? given + " " + family : family + " " + given;
    }

    private String word(String kind) {
        List<String> some = Objects.requireNonNull(words.get(kind), kind);
        return some.get(random.nextInt(some.size())).replace('·', ' ');
    }
}
