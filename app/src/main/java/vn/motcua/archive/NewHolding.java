// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import vn.motcua.files.FileAddress;

/**
 * A paper to be kept.
 *
 * @param facts what stands on it
 * @param origin where it came from, never {@link HoldingSource#ISSUED}
 * @param unit key of who keeps it
 * @param file its scan as PDF, kept in the store
 */
public record NewHolding(PaperFacts facts, Holding.Origin origin, long unit, FileAddress file) {
    public NewHolding {
        if (origin.source() == HoldingSource.ISSUED) {
            throw new IllegalArgumentException("what is issued here is kept by its register");
        }
    }
}
