// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages of accounts are. Accounts stand in addresses by number, never by name. */
final class IdentityRoutes {
    static final PageRoute SIGN_IN = PageRoute.of("/dang-nhap", "/sign-in").forAll().takingForms();
    static final PageRoute DEMO_SIGN_IN =
            PageRoute.of("/dang-nhap/thu", "/sign-in/demo").forAll().onlyForms();
    static final PageRoute CODE =
            PageRoute.of("/dang-nhap/ma", "/sign-in/code").forAll().takingForms();
    static final PageRoute SIGN_OUT = PageRoute.of("/dang-xuat", "/sign-out").forAll().onlyForms();
    static final PageRoute SET_UP =
            PageRoute.of("/thiet-lap/{token}", "/set-up/{token}").forAll().takingForms();
    static final PageRoute CHOOSE_PASSWORD =
            PageRoute.of("/dat-mat-khau/{token}", "/choose-password/{token}")
                    .forAll()
                    .takingForms();

    static final PageRoute OWN = PageRoute.of("/tai-khoan", "/account").forStaff().takingForms();
    static final PageRoute OWN_PASSWORD =
            PageRoute.of("/tai-khoan/mat-khau", "/account/password").forStaff().takingForms();
    static final PageRoute SECOND_FACTOR =
            PageRoute.of("/tai-khoan/xac-thuc", "/account/second-factor").forStaff().takingForms();
    static final PageRoute SECOND_FACTOR_OFF =
            PageRoute.of("/tai-khoan/xac-thuc/tat", "/account/second-factor/off")
                    .forStaff()
                    .onlyForms();
    static final PageRoute OWN_DELEGATION =
            PageRoute.of("/tai-khoan/uy-quyen", "/account/delegation")
                    .needing(Action.DELEGATE)
                    .takingForms();

    static final PageRoute ACCOUNTS =
            PageRoute.of("/quan-tri/tai-khoan", "/admin/accounts").needing(Action.VIEW_ACCOUNTS);
    static final PageRoute NEW_ACCOUNT =
            PageRoute.of("/quan-tri/tai-khoan/moi", "/admin/accounts/new")
                    .needing(Action.MANAGE_ACCOUNTS)
                    .takingForms();
    static final PageRoute ACCOUNT =
            PageRoute.of("/quan-tri/tai-khoan/{id}", "/admin/accounts/{id}")
                    .needing(Action.VIEW_ACCOUNTS)
                    .takingForms(Action.MANAGE_ACCOUNTS);
    static final PageRoute ACCOUNT_DELEGATION =
            PageRoute.of("/quan-tri/tai-khoan/{id}/uy-quyen", "/admin/accounts/{id}/delegation")
                    .needing(Action.MANAGE_DELEGATIONS)
                    .takingForms();
    static final PageRoute SESSIONS =
            PageRoute.of("/quan-tri/phien", "/admin/sessions")
                    .needing(Action.VIEW_ACCOUNTS)
                    .takingForms(Action.MANAGE_SESSIONS);
    static final PageRoute DELEGATIONS =
            PageRoute.of("/quan-tri/uy-quyen", "/admin/delegations")
                    .needing(Action.VIEW_ACCOUNTS)
                    .takingForms(Action.MANAGE_DELEGATIONS);
    static final PageRoute SEPARATION =
            PageRoute.of("/quan-tri/kiem-nhiem", "/admin/separation")
                    .needing(Action.VIEW_ACCOUNTS)
                    .takingForms(Action.MANAGE_DELEGATIONS);
    static final PageRoute LOG =
            PageRoute.of("/quan-tri/nhat-ky", "/admin/log").needing(Action.VIEW_AUDIT);

    private IdentityRoutes() {}
}
