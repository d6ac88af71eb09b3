// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

/** A report was asked for a unit that nobody knows. */
public final class UnknownUnitException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnknownUnitException(String code) {
        super("no unit has the code " + code);
    }
}
