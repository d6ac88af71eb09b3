// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

/** What the rows of a report of handling stand for. */
public enum Grouping {
    /** One row a unit, each alone, without its children; the key is the unit's code. */
    UNIT,
    /** One row a procedure; the key is the procedure's code. */
    PROCEDURE,
    /** One row a field of procedures (lĩnh vực); the key is its name. */
    FIELD,
    /** One row a level of units: province, district, commune. */
    LEVEL
}
