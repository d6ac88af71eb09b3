// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * One step of the way to a page.
 *
 * @param label what that page is called
 * @param href where it is
 */
public record Crumb(String label, String href) {}
