// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import vn.motcua.files.ShelfSettingException;
import vn.motcua.files.Shelves;

/**
 * Whether files can be put on the shelf of this installation and fetched from it, by a trial of
 * both where it is an object store.
 *
 * @param shelves by the settings of this call
 */
record ShelfCheck(Shelves shelves) implements Check {
    @Override
    public Finding look() {
        String place = shelves.usual();
        if (place.equals(Shelves.FOLDER)) {
            return Finding.well("operation.doctor.store.folder");
        }
        try {
            return shelves.at(place)
                    .trouble()
                    .map(why -> Finding.ill("operation.store." + why.code()))
                    .orElseGet(() -> Finding.well("operation.doctor.store.well", place));
        } catch (ShelfSettingException wrong) {
            return Finding.ill("operation.store.setting." + wrong.missing().code());
        }
    }
}
