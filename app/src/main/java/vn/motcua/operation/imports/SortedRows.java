// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.List;
import java.util.SortedMap;

/**
 * What the rows of a register came to.
 *
 * @param fresh what is to be added
 * @param standing rows whose content stands then, the fresh ones included
 * @param rejects faults by line
 * @param <T> what a row tells of
 */
record SortedRows<T>(List<T> fresh, long standing, SortedMap<Long, List<Fault>> rejects) {}
