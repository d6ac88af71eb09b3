// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.DemoStaff.Person;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.UnitCode;

/**
 * The invented people of a demo, from {@code staff.csv} beside its other files: login, name, code
 * of the unit (empty for the whole installation), role, first and last day (empty without an end);
 * a line for each post, the main one first. A faulty line is a fault of the demo, so it throws.
 */
final class DemoPeople {
    private static final String FILE = "staff.csv";

    private DemoPeople() {}

    /** The people of the demo in {@code folder}, in the order of the file; none without a file. */
    static List<Person> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Map<String, Person> people = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Person person = person(row);
                people.merge(person.login().value(), person, DemoPeople::together);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return List.copyOf(people.values());
    }

    private static Person together(Person one, Person again) {
        List<NewPost> posts = new ArrayList<>(one.posts());
        posts.addAll(again.posts());
        return new Person(one.login(), one.name(), posts);
    }

    private static Person person(NamedCsvRecord row) {
        String unit = row.getField("unit_code");
        String to = row.getField("valid_to");
        NewPost post =
                new NewPost(
                        Role.ofCode(row.getField("role")).orElseThrow(),
                        unit.isEmpty() ? null : new UnitCode(unit),
                        LocalDate.parse(row.getField("valid_from")),
                        to.isEmpty() ? null : LocalDate.parse(to));
        return new Person(new Login(row.getField("login")), row.getField("name"), List.of(post));
    }
}
