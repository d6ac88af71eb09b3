// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.Promises;

/** What the receipt promises, in the columns of reception. */
final class PromiseColumns {
    private PromiseColumns() {}

    static Promises read(ResultSet row) throws SQLException {
        @Nullable Array originals = row.getArray("originals_back");
        @Nullable String notice = row.getString("notice");
        return new Promises(
                originals == null ? List.of() : List.of((String[]) originals.getArray()),
                notice == null ? null : NoticeChannel.ofCode(notice).orElse(null));
    }

    static @Nullable String notice(Promises promises) {
        NoticeChannel notice = promises.notice();
        return notice == null ? null : notice.code();
    }
}
