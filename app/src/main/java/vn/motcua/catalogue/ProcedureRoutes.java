// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import vn.motcua.web.PageRoute;

/** Where the pages about procedures are, open to everybody. */
public final class ProcedureRoutes {
    /** The list of procedures in force, narrowed by {@code q} and {@code field}. */
    public static final PageRoute LIST = PageRoute.of("/thu-tuc", "/procedures").forAll();

    /** One procedure, by its code. */
    public static final PageRoute PAGE =
            PageRoute.of("/thu-tuc/{code}", "/procedures/{code}").forAll();

    private ProcedureRoutes() {}
}
