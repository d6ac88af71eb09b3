// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the books are. */
final class BookRoutes {
    static final PageRoute BOOKS =
            PageRoute.of("/so-chung-thuc", "/books").needing(Action.KEEP_BOOKS);
    static final PageRoute BOOK =
            PageRoute.of("/so-chung-thuc/{id}", "/books/{id}")
                    .needing(Action.KEEP_BOOKS)
                    .takingForms();

    private BookRoutes() {}
}
