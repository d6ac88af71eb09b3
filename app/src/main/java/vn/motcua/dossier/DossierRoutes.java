// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages about dossiers are. Codes are no personal data and may stand in addresses. */
public final class DossierRoutes {
    /** One dossier, by its code; takes the forms of acts, each with a right of its own. */
    public static final PageRoute PAGE =
            PageRoute.of("/ho-so/{code}", "/dossiers/{code}")
                    .needingOutsideDemo(Action.VIEW_DOSSIER)
                    .takingForms(Action.VIEW_DOSSIER);

    /** The list of dossiers behind a figure. */
    public static final PageRoute LIST =
            PageRoute.of("/ho-so", "/dossiers").needingOutsideDemo(Action.VIEW_REPORTS);

    /** Finding a dossier by its code, or by whatever else was sent. */
    public static final PageRoute SEARCH =
            PageRoute.of("/tim", "/find")
                    .needingOutsideDemo(Action.VIEW_DOSSIER)
                    .takingForms(Action.SEARCH_DOSSIERS);

    /**
     * Looking up a dossier by its code and four digits that its owner knows; {@code code} may stand
     * in the address, or the {@code token} of a receipt, the digits never do.
     */
    public static final PageRoute LOOK_UP =
            PageRoute.of("/tra-cuu", "/track").forAll().takingQuestions();

    /**
     * Rating how a dossier was handled, by the random {@code code} of its rating slip; kept by the
     * room that takes ratings.
     */
    public static final PageRoute RATE = PageRoute.of("/danh-gia", "/rate").forAll().takingForms();

    /** A paper that its process owes, as a PDF; {@code paper} is its word. */
    public static final PageRoute PAPER =
            PageRoute.of("/ho-so/{code}/giay/{paper}.pdf", "/dossiers/{code}/papers/{paper}.pdf")
                    .needing(Action.VIEW_DOSSIER);

    /** Signing a paper of the process; kept by the room that prints it. */
    public static final PageRoute SIGN_PAPER =
            PageRoute.of("/ho-so/{code}/giay/{paper}/ky", "/dossiers/{code}/papers/{paper}/sign")
                    .needing(Action.VIEW_DOSSIER)
                    .takingForms();

    private DossierRoutes() {}
}
