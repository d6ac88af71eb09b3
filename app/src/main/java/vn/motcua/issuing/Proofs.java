// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import vn.motcua.files.FileAddress;

/** Sees to it that an issued paper can be proved for the archive, now or later. */
interface Proofs {
    /** Notes the file of a paper that was just sealed; joins the transaction of the caller. */
    void signed(FileAddress file);
}
