// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.nio.file.Path;

/** Loads the demo into an empty installation, while the server already serves. */
public interface DemoLoader {
    /**
     * Whether the demo is still to be loaded: the database holds nothing yet, or only part of a
     * demo whose loading was cut off.
     */
    boolean isWanted();

    /**
     * Loads the demo; progress goes to stderr. Doing it again changes nothing.
     *
     * @param folder the folder of the demo, with a folder for each part of it
     */
    void load(Path folder);
}
