// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

/** A page cannot be read, though its file was fit when it came in; or it took too long. */
public final class UnreadableScanException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableScanException(String what) {
        super(what);
    }

    UnreadableScanException(String what, Throwable cause) {
        super(what, cause);
    }
}
