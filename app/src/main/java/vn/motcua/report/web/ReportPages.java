// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.identity.Action;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module, and the home page until the desk exists. */
@Component
class ReportPages implements ModulePages {
    /** The report of handling. */
    static final PageRoute HANDLING =
            PageRoute.of("/bao-cao/giai-quyet", "/reports/handling")
                    .needingOutsideDemo(Action.VIEW_REPORTS);

    /** The first page of everybody: the report for those who may see it. */
    static final PageRoute HOME = PageRoute.of("/trang-dau", "/home").alsoAt("/").forAll();

    /** The same as files; the words in braces are csv and xlsx. */
    static final PageRoute HANDLING_CSV =
            PageRoute.of("/bao-cao/giai-quyet.csv", "/reports/handling.csv")
                    .needingOutsideDemo(Action.VIEW_REPORTS);

    static final PageRoute HANDLING_XLSX =
            PageRoute.of("/bao-cao/giai-quyet.xlsx", "/reports/handling.xlsx")
                    .needingOutsideDemo(Action.VIEW_REPORTS);

    @Override
    public List<PageRoute> routes() {
        return List.of(HOME, HANDLING, HANDLING_CSV, HANDLING_XLSX, DossierRoutes.LIST);
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint(
                        "GET",
                        HandlingEndpoint.PATH,
                        new Door.Holding(Action.VIEW_REPORTS, false)));
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.FIGURES,
                        10,
                        "report.navigation.dossiers",
                        DossierRoutes.LIST,
                        List.of(DossierRoutes.PAGE, DossierRoutes.SEARCH)),
                new NavigationEntry(
                        NavigationEntry.Group.FIGURES,
                        20,
                        "report.navigation.handling",
                        HANDLING,
                        List.of()));
    }
}
