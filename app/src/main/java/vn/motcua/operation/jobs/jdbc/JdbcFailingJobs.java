// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.jobs.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** Tells administrators of jobs whose last run failed; they are tried again by themselves. */
@Repository
class JdbcFailingJobs implements Morning {
    private final JdbcClient sql;

    JdbcFailingJobs(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FAILING =
            """
            select count(*)
            from scheduled_tasks
            where consecutive_failures > 0
            """;

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        if (!staff.may(Action.MANAGE_ACCOUNTS)) {
            return List.of();
        }
        int count = sql.sql(FAILING).query(Integer.class).single();
        return count == 0
                ? List.of()
                : List.of(
                        new Need(
                                DeadlinePill.State.LATE,
                                count,
                                ctx.text("operation.need.jobs"),
                                "",
                                null));
    }
}
