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
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.imports.Importer;
import vn.motcua.operation.imports.ProgressLines;
import vn.motcua.operation.server.DemoLoader;
import vn.motcua.operation.wording.Sentence;

/** Loads the history of the demo district through the same import that everybody uses. */
@Component
class DistrictDemo implements DemoLoader {
    private static final Logger LOG = LoggerFactory.getLogger(DistrictDemo.class);

    /** The mark of a database that holds a demo. */
    static final String MARK = "demo";

    private static final String LOADING = "loading";
    private static final String LOADED = "loaded";

    private final InstallationMarks marks;
    private final Dossiers dossiers;
    private final Importer importer;
    private final Accounts accounts;
    private final DemoStaff staff;
    private final Path data;

    DistrictDemo(
            InstallationMarks marks,
            Dossiers dossiers,
            Importer importer,
            Accounts accounts,
            DemoStaff staff,
            @Value("${motcua.data:data}") Path data) {
        this.marks = marks;
        this.dossiers = dossiers;
        this.importer = importer;
        this.accounts = accounts;
        this.staff = staff;
        this.data = data;
    }

    @Override
    public boolean isWanted() {
        Optional<String> mark = marks.read(MARK);
        return mark.map(LOADING::equals).orElseGet(() -> dossiers.isEmpty() && accounts.isEmpty());
    }

    @Override
    public void load(Path folder) {
        marks.write(MARK, LOADING);
        ProgressLines progress = new ProgressLines(done -> LOG.info(done.in(Sentence.VIETNAMESE)));
        importer.run(folder, data.resolve("imports"), false, progress);
        staff.settle(DemoPeople.read(folder));
        marks.write(MARK, LOADED);
    }
}
