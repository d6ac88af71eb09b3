// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where old results are digitised batch by batch; whose they are is looked at for each batch. */
final class BatchRoutes {
    static final PageRoute BATCHES =
            PageRoute.of("/kho-giay-to/dot", "/papers/batches")
                    .needing(Action.PROCESS_STEP)
                    .takingForms();
    static final PageRoute SAMPLE =
            PageRoute.of("/kho-giay-to/dot/mau.csv", "/papers/batches/sample.csv")
                    .needing(Action.PROCESS_STEP);
    static final PageRoute BATCH =
            PageRoute.of("/kho-giay-to/dot/{id}", "/papers/batches/{id}")
                    .needing(Action.PROCESS_STEP)
                    .takingForms();
    static final PageRoute LIST =
            PageRoute.of("/kho-giay-to/dot/{id}/danh-sach", "/papers/batches/{id}/list")
                    .needing(Action.PROCESS_STEP)
                    .onlyForms();
    static final PageRoute SIGNATURES =
            PageRoute.of("/kho-giay-to/dot/{id}/ky-so", "/papers/batches/{id}/signatures")
                    .needing(Action.PROCESS_STEP)
                    .onlyForms();
    static final PageRoute REJECTS =
            PageRoute.of("/kho-giay-to/dot/{id}/bi-loai.csv", "/papers/batches/{id}/rejects.csv")
                    .needing(Action.PROCESS_STEP);

    private BatchRoutes() {}
}
