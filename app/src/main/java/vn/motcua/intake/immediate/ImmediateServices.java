// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.util.List;

/** The register of what can be settled while the applicant waits. */
public interface ImmediateServices {
    /** All of it, in the order of the page. */
    List<ImmediateService> all();
}
