// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Installation;
import vn.motcua.operation.database.InstallationMarks;

/** What the marks in the database and the options of {@code run} say of this installation. */
@Component
class MarkedInstallation implements Installation {
    private final InstallationMarks marks;
    private final boolean open;

    MarkedInstallation(InstallationMarks marks, @Value("${motcua.demo.open:false}") boolean open) {
        this.marks = marks;
        this.open = open;
    }

    @Override
    public boolean isDemo() {
        return marks.read(DistrictDemo.MARK).isPresent();
    }

    @Override
    public boolean opensDemoToOthers() {
        return open;
    }
}
