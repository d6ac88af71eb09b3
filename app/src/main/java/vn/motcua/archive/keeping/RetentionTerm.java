// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

/**
 * How long one paper is kept, and why.
 *
 * @param term how long
 * @param basis the document that says so
 */
public record RetentionTerm(RetentionClass term, String basis) {}
