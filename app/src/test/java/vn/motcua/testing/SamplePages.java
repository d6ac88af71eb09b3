// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.util.List;

/** The pages that every check of pages looks at, in the {@link SampleOffice}. */
public final class SamplePages {
    /** On the land register, its clock stopped once, five working days left. */
    public static final String LAND = "000.00.25.H15-261022-0001";

    /** Waiting for a supplement since Wednesday. */
    public static final String ON_HOLD = "000.04.25.H15-261117-0001";

    /** Due today at 17:00. */
    public static final String DUE_TODAY = "000.04.25.H15-261117-0002";

    /** Open and late. */
    public static final String LATE = "000.04.25.H15-261110-0001";

    /** Given back late, after a supplement. */
    public static final String DONE_LATE = "000.04.25.H15-260901-0001";

    /** A procedure published with everything that can be said of it. */
    public static final String PROCEDURE = "2.000635";

    /** Every kind of page, in Vietnamese. */
    public static final List<String> ALL =
            List.of(
                    "/",
                    "/tra-cuu",
                    "/kiem-tra",
                    "/danh-gia",
                    "/bao-cao/giai-quyet?by=procedure",
                    "/bao-cao/giai-quyet?from=1/1/2019&to=2/1/2019",
                    "/bao-cao/giai-quyet?from=30/2/2026&to=x&unit=H99",
                    "/ho-so?figure=pending",
                    "/ho-so/" + LAND,
                    "/ho-so/" + LATE,
                    "/ho-so/" + DONE_LATE,
                    "/thu-tuc",
                    "/thu-tuc?q=khong+co",
                    "/thu-tuc/" + PROCEDURE,
                    "/thu-tuc/1.001193",
                    "/thu-tuc/0.000000",
                    "/khong-co");

    /** The main ones in English. */
    public static final List<String> ENGLISH =
            List.of(
                    "/home",
                    "/track",
                    "/verify",
                    "/rate",
                    "/reports/handling",
                    "/dossiers?figure=withdrawn",
                    "/dossiers/" + LAND,
                    "/procedures?q=sinh",
                    "/procedures/" + PROCEDURE);

    private SamplePages() {}
}
