// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.io.IOException;
import java.util.function.Function;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.database.FolderState;

/**
 * One aspect of the data folder's state.
 *
 * @param folder the data folder
 * @param judge what the aspect says
 */
record StateCheck(DataFolder folder, Function<FolderState, Finding> judge) implements Check {
    /** Whether a server runs on the folder; both answers are fine. */
    static StateCheck ofServer(DataFolder folder) {
        return new StateCheck(folder, state -> server(state, folder));
    }

    /** Whether the passwords of the database are hidden from others. */
    static StateCheck ofKeys(DataFolder folder) {
        return new StateCheck(
                folder,
                state ->
                        Finding.of(
                                state.keysHidden(),
                                "operation.doctor.keys",
                                folder.root().resolve("database.properties")));
    }

    private static Finding server(FolderState state, DataFolder folder) {
        return state.server() == null
                ? Finding.well("operation.doctor.server.none", folder.root())
                : Finding.well("operation.doctor.server.running", folder.root(), state.server());
    }

    @Override
    public Finding look() {
        try {
            return judge.apply(FolderState.of(folder));
        } catch (IOException e) {
            return Finding.ill("operation.folder.unwritable", folder.root());
        }
    }
}
