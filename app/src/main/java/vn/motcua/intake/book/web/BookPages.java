// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class BookPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(BookRoutes.BOOKS, BookRoutes.BOOK);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        60,
                        "intake.navigation.books",
                        BookRoutes.BOOKS,
                        List.of(BookRoutes.BOOK)));
    }
}
