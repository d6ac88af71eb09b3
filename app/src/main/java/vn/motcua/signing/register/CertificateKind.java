// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

/** What kind of certificate it is: Luật Giao dịch điện tử 20/2023/QH15, Điều 22. */
public enum CertificateKind {
    /** Chữ ký số chuyên dùng công vụ, of the Government Cipher Committee. */
    OFFICIAL_DUTY,
    /** Chữ ký số công cộng, of a public authority. */
    PUBLIC,
    /** Of the authority of the demo: worth nothing outside of it. */
    DEMO
}
