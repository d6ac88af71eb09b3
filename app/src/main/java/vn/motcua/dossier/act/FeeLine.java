// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import vn.motcua.catalogue.Money;

/**
 * A charge or fee as it was at reception.
 *
 * @param name what it is for
 * @param amount how much
 */
public record FeeLine(String name, Money amount) {}
