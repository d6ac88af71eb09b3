// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.intake.KnownPeople;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;

/** Finds those who came before among the dossiers of some units. */
@Repository
class JdbcKnownPeople implements KnownPeople {
    private final JdbcClient sql;

    JdbcKnownPeople(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BY_ID =
            """
            select p.applicant_name, p.personal_id, p.phone, r.address, c.born_on, c.sex, c.former_id, r.tax_code,
                   count(*) over () as dossiers
            from dossier_payload p
            join dossier d on d.id = p.dossier_id
            left join dossier_reception r on r.dossier_id = d.id
            left join lateral (
                select e.born_on, e.sex, e.former_id
                from dossier_payload o
                join dossier f on f.id = o.dossier_id
                join dossier_reception e on e.dossier_id = o.dossier_id
                where o.personal_id = p.personal_id
                  and f.unit_id = any (:units)
                  and e.born_on is not null
                order by f.submitted_at desc, f.id desc
                limit 1
            ) c on true
            where p.personal_id = :id
              and d.unit_id = any (:units)
            order by d.submitted_at desc, d.id desc
            limit 1
            """;

    @Override
    public Optional<KnownPerson> find(PersonalId id, Set<Long> units) {
        return sql.sql(BY_ID)
                .param("id", id.digits())
                .param("units", units.toArray(Long[]::new))
                .query(JdbcKnownPeople::person)
                .optional();
    }

    private static final String BY_PHONE =
            """
            select p.applicant_name, p.personal_id, p.phone, r.address, c.born_on, c.sex, c.former_id, r.tax_code,
                   count(*) over () as dossiers
            from dossier_payload p
            join dossier d on d.id = p.dossier_id
            left join dossier_reception r on r.dossier_id = d.id
            left join lateral (
                select e.born_on, e.sex, e.former_id
                from dossier_payload o
                join dossier f on f.id = o.dossier_id
                join dossier_reception e on e.dossier_id = o.dossier_id
                where o.personal_id = p.personal_id
                  and f.unit_id = any (:units)
                  and e.born_on is not null
                order by f.submitted_at desc, f.id desc
                limit 1
            ) c on true
            where p.phone = :phone
              and d.unit_id = any (:units)
            order by d.submitted_at desc, d.id desc
            limit 1
            """;

    @Override
    public Optional<KnownPerson> find(PhoneNumber phone, Set<Long> units) {
        return sql.sql(BY_PHONE)
                .param("phone", phone.e164())
                .param("units", units.toArray(Long[]::new))
                .query(JdbcKnownPeople::person)
                .optional();
    }

    private static final String BY_TAX_CODE =
            """
            select p.applicant_name, p.personal_id, p.phone, r.address, r.born_on, r.sex,
                   r.former_id, r.tax_code, count(*) over () as dossiers
            from dossier_reception r
            join dossier d on d.id = r.dossier_id
            join dossier_payload p on p.dossier_id = d.id
            where r.tax_code = :code
              and d.unit_id = any (:units)
            order by d.submitted_at desc, d.id desc
            limit 1
            """;

    @Override
    public Optional<KnownPerson> find(TaxCode code, Set<Long> units) {
        return sql.sql(BY_TAX_CODE)
                .param("code", code.text())
                .param("units", units.toArray(Long[]::new))
                .query(JdbcKnownPeople::person)
                .optional();
    }

    private static KnownPerson person(ResultSet row, int number) throws SQLException {
        @Nullable String id = row.getString("personal_id");
        @Nullable String phone = row.getString("phone");
        @Nullable String address = row.getString("address");
        return new KnownPerson(
                row.getString("applicant_name"),
                id == null ? null : new PersonalId(id),
                phone == null ? null : PhoneNumber.parse(phone).orElse(null),
                address == null ? "" : address,
                CardColumns.read(row),
                CardColumns.taxCode(row),
                row.getInt("dossiers"));
    }
}
