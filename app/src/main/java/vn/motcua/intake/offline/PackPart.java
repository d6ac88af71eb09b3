// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.LocalDate;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Place;
import vn.motcua.web.PageContext;

/** What a page has to know beforehand to go on without the line; no personal data of applicants. */
public interface PackPart {
    /** How many days a counter can go on by what it was given: today and those after. */
    int DAYS = 7;

    /** The word by which records name the page. */
    String kind();

    /** What it has to know, as a record that becomes JSON. */
    Object pack(PageContext ctx, Staff staff, Place place, LocalDate today);
}
