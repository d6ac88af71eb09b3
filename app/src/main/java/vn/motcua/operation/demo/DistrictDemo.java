// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossiers;
import vn.motcua.identity.account.Accounts;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.imports.Importer;
import vn.motcua.operation.imports.ProgressLines;
import vn.motcua.operation.server.DemoLoader;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.Units;

/**
 * Loads the demo: the history of a district through the same import that everybody uses, then the
 * communes of today that it became.
 */
@Component
class DistrictDemo implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DistrictDemo.class);

    /** The mark of a database that holds a demo. */
    static final String MARK = "demo";

    private static final String HISTORY = "krong-nang-2023";
    private static final String TODAY = "krong-nang-2025";
    private static final String LOADING = "loading";
    private static final String LOADED = "loaded";

    private final InstallationMarks marks;
    private final Registers registers;
    private final Importer importer;
    private final TwoLevelDemo today;
    private final Path data;

    DistrictDemo(
            InstallationMarks marks,
            Registers registers,
            Importer importer,
            TwoLevelDemo today,
            @Value("${motcua.data:data}") Path data) {
        this.marks = marks;
        this.registers = registers;
        this.importer = importer;
        this.today = today;
        this.data = data;
    }

    /**
     * The registers that are empty in an installation that nobody has used.
     *
     * @param units of units
     * @param dossiers of dossiers
     * @param accounts of accounts
     */
    @Component
    record Registers(Units units, Dossiers dossiers, Accounts accounts) {
        boolean areEmpty() {
            return dossiers.isEmpty() && accounts.isEmpty() && units.tree().all().isEmpty();
        }
    }

    @Override
    public boolean isWanted() {
        Optional<String> mark = marks.read(MARK);
        return mark.map(LOADING::equals).orElseGet(registers::areEmpty);
    }

    @Override
    public void load(Path folder) {
        marks.write(MARK, LOADING);
        ProgressLines progress = new ProgressLines(done -> LOG.info(done.in(Sentence.VIETNAMESE)));
        Path rejects = data.resolve("imports");
        importer.run(folder.resolve(HISTORY), rejects, false, progress);
        today.load(folder.resolve(TODAY), rejects, progress);
        marks.write(MARK, LOADED);
    }
}
