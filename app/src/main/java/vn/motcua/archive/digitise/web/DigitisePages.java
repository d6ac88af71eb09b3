// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages on which papers are digitised; a dossier leads to them. */
@Component
class DigitisePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(DigitiseRoutes.LIST, DigitiseRoutes.PAPER, DigitiseRoutes.PICTURE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of();
    }
}
