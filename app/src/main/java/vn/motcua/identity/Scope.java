// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** Over which units a right reaches, seen from the unit of the post. */
public enum Scope {
    /** The unit of the post alone. */
    OWN_UNIT,
    /** The unit of the post and all below it. */
    UNIT_AND_BELOW,
    /** Every unit of the installation. */
    EVERYWHERE
}
