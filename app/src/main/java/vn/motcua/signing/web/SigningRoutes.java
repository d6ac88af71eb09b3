// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages about signatures are. */
final class SigningRoutes {
    /** Asking whether a file is what was signed; the file leaves with the answer. */
    static final PageRoute CHECK = PageRoute.of("/kiem-tra", "/verify").forAll().takingQuestions();

    /** The register of certificates. */
    static final PageRoute CERTIFICATES =
            PageRoute.of("/quan-tri/chung-thu-so", "/admin/certificates")
                    .needing(Action.MANAGE_CERTIFICATES)
                    .takingForms(Action.MANAGE_CERTIFICATES);

    /** Entering one. */
    static final PageRoute ENTRY =
            PageRoute.of("/quan-tri/chung-thu-so/them", "/admin/certificates/new")
                    .needing(Action.MANAGE_CERTIFICATES)
                    .takingForms();

    /** One of them. */
    static final PageRoute CERTIFICATE =
            PageRoute.of("/quan-tri/chung-thu-so/{id}", "/admin/certificates/{id}")
                    .needing(Action.MANAGE_CERTIFICATES)
                    .takingForms();

    /** The image of its signature or seal. */
    static final PageRoute MARK =
            PageRoute.of(
                            "/quan-tri/chung-thu-so/{id}/anh.png",
                            "/admin/certificates/{id}/image.png")
                    .needing(Action.MANAGE_CERTIFICATES);

    private SigningRoutes() {}
}
