// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/** The room of scans as it is shipped, for tests of other rooms. */
public final class ShippedScans {
    private ShippedScans() {}

    /** Without programs of this machine. */
    public static Scans scans() {
        return ScanningConfiguration.scans();
    }
}
