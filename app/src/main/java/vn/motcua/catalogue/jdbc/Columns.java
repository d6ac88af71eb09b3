// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.Wording;

/** How values of the catalogue stand in columns. */
final class Columns {
    private Columns() {}

    /** The constant whose name is the word in capitals. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static <E extends Enum<E>> List<E> constants(Class<E> type, List<String> words) {
        return words.stream().map(word -> constant(type, word)).toList();
    }

    static String[] words(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .sorted()
                .toArray(String[]::new);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    /** A wording in the column and, in English, in the one of the same name with {@code _en}. */
    static @Nullable Wording wording(ResultSet row, String column) throws SQLException {
        @Nullable String vi = row.getString(column);
        return vi == null ? null : new Wording(vi, row.getString(column + "_en"));
    }

    /** A wording that is always there. */
    static Wording name(ResultSet row) throws SQLException {
        return new Wording(row.getString("name"), row.getString("name_en"));
    }

    static @Nullable Money money(ResultSet row, String column) throws SQLException {
        long dong = row.getLong(column);
        return row.wasNull() ? null : new Money(dong);
    }

    static ProcessingTime limit(ResultSet row, String value, String unit) throws SQLException {
        return new ProcessingTime(
                row.getInt(value), LimitUnit.ofCode(row.getString(unit)).orElseThrow());
    }

    static @Nullable String vi(@Nullable Wording wording) {
        return wording == null ? null : wording.vi();
    }

    static @Nullable String en(@Nullable Wording wording) {
        return wording == null ? null : wording.en();
    }

    static @Nullable Long dong(@Nullable Money money) {
        return money == null ? null : money.dong();
    }
}
