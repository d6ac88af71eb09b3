// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class TemplatePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                TemplateRoutes.LIST,
                TemplateRoutes.PAGE,
                TemplateRoutes.COMPARISON,
                TemplateRoutes.SPECIMEN,
                TemplateRoutes.PICTURE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.ADMINISTRATION,
                        30,
                        "printing.navigation.templates",
                        TemplateRoutes.LIST,
                        List.of(TemplateRoutes.PAGE, TemplateRoutes.COMPARISON)));
    }
}
