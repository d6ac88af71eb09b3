// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.UnitCode;

class DemoPeopleTest {
    private static final String HEADER = "login,name,unit_code,role,valid_from,valid_to\n";
    private static final LocalDate OPENED = LocalDate.of(2025, 7, 1);

    @TempDir Path folder;

    @Test
    void somebody_with_several_lines_is_one_person_with_several_posts() throws IOException {
        write(
                """
                nhung,Nguyễn Thị Hồng Nhung,H66.1,receptionist,2025-07-01,
                ha,Lê Thị Thu Hà,,administrator,2025-07-01,
                nhung,Nguyễn Thị Hồng Nhung,H66.1,cashier,2025-07-01,2025-12-31
                """);

        assertThat(DemoPeople.read(folder))
                .satisfiesExactly(
                        nhung ->
                                assertThat(nhung.posts())
                                        .containsExactly(
                                                new NewPost(
                                                        Role.RECEPTIONIST,
                                                        new UnitCode("H66.1"),
                                                        OPENED,
                                                        null),
                                                new NewPost(
                                                        Role.CASHIER,
                                                        new UnitCode("H66.1"),
                                                        OPENED,
                                                        LocalDate.of(2025, 12, 31))),
                        ha ->
                                assertThat(ha.posts())
                                        .containsExactly(
                                                new NewPost(
                                                        Role.ADMINISTRATOR, null, OPENED, null)));
    }

    @Test
    void a_demo_without_the_file_has_no_people() {
        assertThat(DemoPeople.read(folder)).isEmpty();
    }

    @Test
    void a_role_that_nobody_knows_is_a_fault_of_the_demo() throws IOException {
        write("nhung,Nguyễn Thị Hồng Nhung,H66.1,king,2025-07-01,\n");

        assertThatThrownBy(() -> DemoPeople.read(folder)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_demo_that_comes_with_the_program_has_somebody_of_every_role() {
        assertThat(DemoPeople.read(Path.of("..", "demo", "krong-nang-2025")))
                .flatExtracting(person -> person.posts())
                .extracting(NewPost::role)
                .containsAll(EnumSet.allOf(Role.class));
    }

    private void write(String lines) throws IOException {
        Files.writeString(folder.resolve("staff.csv"), HEADER + lines);
    }
}
