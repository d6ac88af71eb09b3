// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.organisation.UnitCode;

/** Reads posts from rows of the view {@code held_post} joined with their unit. */
final class Posts {
    private Posts() {}

    /** The post of this row. */
    static Post read(ResultSet row) throws SQLException {
        @Nullable String unit = row.getString("unit_code");
        @Nullable String giver = row.getString("giver");
        return new Post(
                row.getLong("post_id"),
                Role.ofCode(row.getString("role")).orElseThrow(),
                unit == null ? null : new UnitCode(unit),
                unit == null ? "" : row.getString("unit_name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                giver == null ? null : new Post.Delegated(giver, actions(row.getArray("actions"))));
    }

    /** Actions by their codes; one that this version does not know allows nothing. */
    static Set<Action> actions(Array codes) throws SQLException {
        Set<Action> actions = EnumSet.noneOf(Action.class);
        Arrays.stream((String[]) codes.getArray())
                .forEach(code -> Action.ofCode(code).ifPresent(actions::add));
        return actions;
    }
}
