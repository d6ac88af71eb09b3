// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

/**
 * Who decides a procedure (cơ quan có thẩm quyền).
 *
 * @param level its level
 * @param name what it is called
 */
public record Authority(AuthorityLevel level, Wording name) {}
