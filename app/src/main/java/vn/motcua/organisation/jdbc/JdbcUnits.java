// SPDX-License-Identifier: Apache-2.0
package vn.motcua.organisation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

@Repository
class JdbcUnits implements Units {
    private final JdbcClient sql;

    JdbcUnits(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ALL =
            """
            select id, code, name, level, parent_code, gso_code, valid_from, valid_to
            from unit
            """;

    @Override
    public UnitTree tree() {
        return new UnitTree(sql.sql(ALL).query(JdbcUnits::unit).list());
    }

    private static final String ADD =
            """
            insert into unit (code, name, level, parent_code, gso_code, valid_from, valid_to)
            values (:code, :name, :level, :parent, :gsoCode, :validFrom, :validTo)
            """;

    @Override
    @Transactional
    public void add(List<Unit> units) {
        for (Unit unit : units) {
            @Nullable UnitCode parent = unit.parent();
            sql.sql(ADD)
                    .param("code", unit.code().value())
                    .param("name", unit.name())
                    .param("level", unit.level().code())
                    .param("parent", parent == null ? null : parent.value())
                    .param("gsoCode", unit.gsoCode())
                    .param("validFrom", unit.validFrom())
                    .param("validTo", unit.validTo())
                    .update();
        }
    }

    private static StoredUnit unit(ResultSet row, int number) throws SQLException {
        @Nullable String parent = row.getString("parent_code");
        return new StoredUnit(
                row.getLong("id"),
                new Unit(
                        new UnitCode(row.getString("code")),
                        row.getString("name"),
                        UnitLevel.ofCode(row.getString("level")).orElseThrow(),
                        parent == null ? null : new UnitCode(parent),
                        row.getString("gso_code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }
}
