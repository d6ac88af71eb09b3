// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

/** What comes of asking what a case costs. */
public sealed interface Quoted permits Quote, NotQuoted {}
