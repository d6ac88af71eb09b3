// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/**
 * For whom a key signs: Nghị định 30/2020/NĐ-CP, Điều 4 và Phụ lục I: the one with authority signs
 * in person, the agency signs after.
 */
public enum HolderKind {
    /** A person with authority (chữ ký số của người có thẩm quyền). */
    PERSON,
    /** An agency or organisation (chữ ký số của cơ quan, tổ chức), used by its clerk. */
    ORGANISATION
}
