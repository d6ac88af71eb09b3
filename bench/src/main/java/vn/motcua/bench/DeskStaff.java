// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.language.VietnameseText;

/** The staff of the demo's four communes: what each looks at, and what they look for. */
final class DeskStaff {
    private static final Map<Role, List<String>> QUEUES =
            new EnumMap<>(
                    Map.of(
                            Role.SPECIALIST, List.of("/viec", "/viec", "/viec/cho-nhan"),
                            Role.RECEPTIONIST, List.of("/viec/cho-nhan", "/viec/cho-bo-sung"),
                            Role.UNIT_HEAD, List.of("/viec/cho-nhan"),
                            Role.REVIEWER, List.of("/viec/cho-nhan"),
                            Role.CLERK, List.of("/viec/cho-nhan"),
                            Role.APPROVER, List.of("/viec/trinh-ky"),
                            Role.RETURN_OFFICER, List.of("/quay-tra")));

    private DeskStaff() {}

    /**
     * A post of somebody whose account the demo opens to all.
     *
     * @param codes of dossiers of the unit, two thirds of them open
     * @param words names, codes, ids and phones of its dossiers, as they are typed
     */
    record Holder(long account, Role role, List<String> codes, List<String> words) {
        List<String> queues() {
            return QUEUES.getOrDefault(role, List.of());
        }

        boolean readsReports() {
            return role == Role.ONE_STOP_HEAD || role == Role.PROCEDURE_CONTROL;
        }
    }

    private static final String HOLDERS =
            """
            select p.account_id, p.role, p.unit_id
            from post p
            join account a on a.id = p.account_id
            where a.kind = 'demo'
              and p.unit_id is not null
            order by p.id
            """;

    /** All posts that look at lists of work or at reports. */
    static List<Holder> all(JdbcClient sql) {
        return sql
                .sql(HOLDERS)
                .query((row, number) ->
                        new Holder(
                                row.getLong("account_id"),
                                Role.ofCode(row.getString("role")).orElseThrow(),
                                codes(sql, row.getLong("unit_id")),
                                words(sql, row.getLong("unit_id"), number)))
                .list()
                .stream()
                .filter(holder -> holder.readsReports() || !holder.queues().isEmpty())
                .toList();
    }

    private static final String CODES =
            """
            (select code
             from dossier
             where unit_id = :unit
               and finished_at is null
             order by hashint8(id)
             limit 200)
            union all
            (select code
             from dossier
             where unit_id = :unit
               and finished_at is not null
             order by hashint8(id)
             limit 100)
            """;

    private static List<String> codes(JdbcClient sql, long unit) {
        return sql.sql(CODES)
                .param("unit", unit)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static final String SOUGHT =
            """
            select d.code, p.applicant_name, p.personal_id, p.phone
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            where d.unit_id = :unit
            order by hashint8(d.id + :turn)
            limit 200
            """;

    /** Four in ten are names, half of them without marks; three codes, two ids, one phone. */
    private static List<String> words(JdbcClient sql, long unit, int turn) {
        List<String> words = new ArrayList<>();
        sql.sql(SOUGHT)
                .param("unit", unit)
                .param("turn", turn)
                .query(row -> {
                    String name = row.getString("applicant_name");
                    words.add(
                            switch (words.size() % 10) {
                                case 0, 1 -> name;
                                case 2, 3 -> VietnameseText.folded(name);
                                case 4, 5, 6 -> row.getString("code");
                                case 7, 8 -> row.getString("personal_id");
                                default -> row.getString("phone");
                            });
                });
        return words;
    }
}
