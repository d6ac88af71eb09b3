// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.operation.demo.morning.MorningPart;
import vn.motcua.operation.imports.ImportProgress;
import vn.motcua.operation.imports.Importer;
import vn.motcua.organisation.Successions;

/**
 * Today’s model of two levels: the communes that the district became on 1 July 2025, their
 * procedures, processes, people and what they work on this morning.
 */
@Component
class TwoLevelDemo {
    private final Importer importer;
    private final Successions successions;
    private final DemoCatalogue catalogue;
    private final DemoStaff staff;
    private final List<MorningPart> morning;

    TwoLevelDemo(
            Importer importer,
            Successions successions,
            DemoCatalogue catalogue,
            DemoStaff staff,
            List<MorningPart> morning) {
        this.importer = importer;
        this.successions = successions;
        this.catalogue = catalogue;
        this.staff = staff;
        this.morning = morning;
    }

    /** Loads the files of {@code folder}; what is there stays as it is. */
    void load(Path folder, Path rejects, ImportProgress progress) {
        importer.run(folder, rejects, false, progress);
        successions.add(DemoSuccessions.read(folder));
        catalogue.load(folder);
        staff.settle(DemoPeople.read(folder));
        morning.forEach(part -> part.load(folder));
    }
}
