// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.motcua.operation.wording.Sentence;

/**
 * How a process wants to open the database.
 *
 * @param purpose what for
 * @param environment the environment variables that may name an external server
 * @param teller is told what takes long and what is done about the leftovers of a killed run
 * @param hurried whether the process has been told to end and must not wait for others any more
 */
public record Opening(
        Purpose purpose,
        Map<String, String> environment,
        Consumer<Sentence> teller,
        BooleanSupplier hurried) {
    public Opening {
        environment = Map.copyOf(environment);
    }
}
