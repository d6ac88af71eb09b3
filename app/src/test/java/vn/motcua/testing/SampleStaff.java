// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.DemoStaff.Person;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.UnitCode;

/**
 * The invented people of the {@link SampleOffice}: one of each role at the commune Ea Tam, called
 * by the word of the role, a receptionist of another commune, and somebody without any post.
 */
public final class SampleStaff {
    /** Xã Ea Tam, where most of them work. */
    public static final UnitCode EA_TAM = new UnitCode("000.04.25.H15");

    /** Xã Ea Puk. */
    public static final UnitCode EA_PUK = new UnitCode("000.07.25.H15");

    /** The login of the receptionist of Ea Puk. */
    public static final String ELSEWHERE = "receptionist.elsewhere";

    /** The login of somebody without any post. */
    public static final String NOBODY_YET = "newcomer";

    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private SampleStaff() {}

    /** All of them, those of Ea Tam first and in the order of {@link Role}. */
    static List<Person> people() {
        Stream<Person> ofEaTam =
                Arrays.stream(Role.values())
                        .map(role ->
                                new Person(
                                        new Login(role.code()),
                                        name(role),
                                        List.of(post(role, EA_TAM))));
        return Stream.concat(
                        ofEaTam,
                        Stream.of(
                                new Person(
                                        new Login(ELSEWHERE),
                                        "Dương Văn Thành",
                                        List.of(post(Role.RECEPTIONIST, EA_PUK))),
                                new Person(new Login(NOBODY_YET), "Mai Thị Mới", List.of())))
                .toList();
    }

    private static String name(Role role) {
        return switch (role) {
            case RECEPTIONIST -> "Nguyễn Thị Hồng Nhung";
            case RETURN_OFFICER -> "H’Yar Kbuôr";
            case CASHIER -> "Bùi Thị Thanh Thảo";
            case ONE_STOP_HEAD -> "Đặng Văn Sơn";
            case UNIT_HEAD -> "Lê Quốc Khánh";
            case SPECIALIST -> "Trần Văn Đức";
            case REVIEWER -> "Phạm Thị Bích Ngọc";
            case APPROVER -> "Y Thanh Mlô";
            case CLERK -> "Hoàng Thị Lan";
            case PROCEDURE_CONTROL -> "Lê Thị Thu Hà";
            case ADMINISTRATOR -> "Phạm Quốc Bảo";
            case AUDITOR -> "Ksơr H’Nhiên";
        };
    }

    private static NewPost post(Role role, UnitCode unit) {
        return new NewPost(role, role.isOfTheInstallation() ? null : unit, FROM, null);
    }
}
