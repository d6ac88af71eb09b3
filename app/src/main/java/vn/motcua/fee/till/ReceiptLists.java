// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import java.util.List;
import vn.motcua.catalogue.Money;

/** Finds receipts. */
public interface ReceiptLists {
    /** The receipts that went into a cash box, the latest first. */
    List<ReceiptHead> ofBox(long box);

    /** The receipts on which the case of this code stands, the first one first. */
    List<ReceiptHead> ofDossier(String dossier);

    /** What was paid for the case of this code: without voided receipts and what went back. */
    Money paid(String dossier);
}
