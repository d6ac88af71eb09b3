// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.jspecify.annotations.Nullable;

/**
 * The place in a list shown in pages.
 *
 * @param page this page, from 1
 * @param pages how many there are, at least 1
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
public record Pager(int page, int pages, @Nullable String previous, @Nullable String next) {}
