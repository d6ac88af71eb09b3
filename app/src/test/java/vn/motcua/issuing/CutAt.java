// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

/** Moments at which the power goes while a paper is signed or sealed, in the order of the work. */
enum CutAt {
    /** The signed file lies on the shelf; nothing in the database knows it. */
    SIGNED_AND_FILED,
    /** Paper and case are changed, and not yet committed. */
    SIGNED_AND_WRITTEN,
    /** The number is taken, and safe; nothing is sealed. */
    NUMBERED,
    /** The clerk sealed; the file is nowhere yet. */
    SEALED,
    /** The sealed file lies on the shelf; nothing in the database knows it. */
    SEALED_AND_FILED,
    /** Paper and case are changed, and not yet committed. */
    SEALED_AND_WRITTEN,
    /** The number is taken, and not yet committed; it comes last, for others wait behind it. */
    NUMBER_WRITTEN;

    boolean isOfSigning() {
        return compareTo(NUMBERED) < 0;
    }
}
