// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.StoredProcedure;

/**
 * An immediate service as it can be had today.
 *
 * @param service what
 * @param catalogued the procedure in force
 * @param stored it, as dossiers keep it
 */
public record Offer(
        ImmediateService service, CataloguedProcedure catalogued, StoredProcedure stored) {}
