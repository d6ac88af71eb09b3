// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** People with posts, in a district with two communes. */
final class StaffFixture {
    static final UnitCode PROVINCE = new UnitCode("H15");
    static final UnitCode DISTRICT = new UnitCode("H15.25");
    static final UnitCode COMMUNE = new UnitCode("H15.25.1");
    static final UnitCode OTHER = new UnitCode("H15.25.2");
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private StaffFixture() {}

    /** Decides over these units. */
    static Access access() {
        UnitTree tree =
                new UnitTree(
                        List.of(
                                unit(1, PROVINCE, UnitLevel.PROVINCE, null),
                                unit(2, DISTRICT, UnitLevel.DISTRICT, PROVINCE),
                                unit(3, COMMUNE, UnitLevel.COMMUNE, DISTRICT),
                                unit(4, OTHER, UnitLevel.COMMUNE, DISTRICT)));
        return new Access(
                new Units() {
                    @Override
                    public UnitTree tree() {
                        return tree;
                    }

                    @Override
                    public void add(List<Unit> units) {
                        throw new UnsupportedOperationException();
                    }
                },
                new NoWaivers());
    }

    private static StoredUnit unit(
            long id, UnitCode code, UnitLevel level, @Nullable UnitCode parent) {
        LocalDate from = LocalDate.of(2020, 1, 1);
        return new StoredUnit(id, new Unit(code, "Đơn vị " + id, level, parent, null, from, null));
    }

    static Staff staff(Post... posts) {
        return new Staff(
                new AccountId(7),
                new Login("thuha"),
                "Lê Thị Thu Hà",
                AccountKind.PERSON,
                true,
                List.of(posts));
    }

    static Post post(Role role, @Nullable UnitCode unit) {
        return new Post(1, role, unit, unit == null ? "" : "Đơn vị", DAY, null, null);
    }

    static Post delegated(Role role, UnitCode unit, Set<Action> actions) {
        return new Post(
                2, role, unit, "Đơn vị", DAY, DAY, new Post.Delegated("Y Thanh Mlô", actions));
    }
}
