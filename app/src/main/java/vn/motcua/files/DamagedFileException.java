// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/** A kept file is no longer what was kept: the disk is ill, or somebody changed it. */
public final class DamagedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedFileException(FileAddress address, Throwable cause) {
        super("the file " + address.hex() + " is not what was kept", cause);
    }

    DamagedFileException(FileAddress address) {
        super("the file " + address.hex() + " is not what was kept");
    }
}
