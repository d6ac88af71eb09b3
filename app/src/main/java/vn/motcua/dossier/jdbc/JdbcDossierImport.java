// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.Hash;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.ImportedDossier;

/** Takes over dossiers, a batch in a few statements whatever its size. */
@Repository
class JdbcDossierImport implements DossierImport {
    private final JdbcClient sql;
    private final CodeCounter counter;
    private final ImportWriter writer;
    private final ImportedWork work;
    private final Clock clock;

    JdbcDossierImport(
            JdbcClient sql,
            CodeCounter counter,
            ImportWriter writer,
            ImportedWork work,
            Clock clock) {
        this.sql = sql;
        this.counter = counter;
        this.writer = writer;
        this.work = work;
        this.clock = clock;
    }

    private static final String ONE_IMPORT_AT_A_TIME =
            """
            select pg_advisory_xact_lock(7030102)
            """;

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn() {
        sql.sql(ONE_IMPORT_AT_A_TIME).query((row, number) -> true).single();
    }

    @Override
    @Transactional
    public List<Result> store(List<ImportedDossier> batch) {
        takeTurn();
        counter.passOver(batch.stream().map(ImportedDossier::code).toList());
        Map<String, Digest> taken = taken(batch);
        List<ImportedDossier> fresh = new ArrayList<>();
        List<Result> results = new ArrayList<>();
        for (ImportedDossier dossier : batch) {
            Digest digest = new Digest(dossier.digest());
            @Nullable Digest before = taken.putIfAbsent(dossier.code().value(), digest);
            if (before == null) {
                fresh.add(dossier);
                results.add(Result.IMPORTED);
            } else {
                results.add(before.equals(digest) ? Result.UNCHANGED : Result.CODE_TAKEN);
            }
        }
        if (!fresh.isEmpty()) {
            writer.write(fresh, clock.instant());
        }
        return List.copyOf(results);
    }

    @Override
    @Transactional
    public void openWork() {
        work.open();
    }

    /** The digest of the row a dossier came from; null when it did not come from a file. */
    private record Digest(@Nullable Hash value) {}

    private static final String TAKEN =
            """
            select d.code, p.import_digest
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            where d.code = any(:codes)
            """;

    private Map<String, Digest> taken(List<ImportedDossier> batch) {
        String[] codes = batch.stream().map(d -> d.code().value()).toArray(String[]::new);
        Map<String, Digest> taken = new HashMap<>();
        sql.sql(TAKEN)
                .param("codes", codes)
                .query(row -> {
                    byte @Nullable [] digest = row.getBytes("import_digest");
                    taken.put(
                            row.getString("code"),
                            new Digest(digest == null ? null : Hash.of(digest)));
                });
        return taken;
    }
}
