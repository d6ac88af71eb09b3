// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

/** One thing the doctor looks at. */
interface Check {
    /** Looks and says how it is; does not throw for what it looks for. */
    Finding look();
}
