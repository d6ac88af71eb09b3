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
 * of the unit (empty for the whole installation) and role, a line for each post.
 */
final class DemoPeople {
    private static final String FILE = "staff.csv";
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private DemoPeople() {}

    /** The people of the demo in {@code folder}, in the order of the file; none without a file. */
    static List<Person> read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<NewPost>> posts = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                String login = row.getField("login");
                names.putIfAbsent(login, row.getField("name"));
                posts.computeIfAbsent(login, key -> new ArrayList<>()).add(post(row));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return names.entrySet().stream()
                .map(one -> new Person(new Login(one.getKey()), one.getValue(), posts(posts, one)))
                .toList();
    }

    private static List<NewPost> posts(
            Map<String, List<NewPost>> posts, Map.Entry<String, String> person) {
        return posts.getOrDefault(person.getKey(), List.of());
    }

    private static NewPost post(NamedCsvRecord row) {
        return new NewPost(
                Role.ofCode(row.getField("role")).orElseThrow(),
                UnitCode.parse(row.getField("unit_code")).orElse(null),
                FROM,
                null);
    }
}
