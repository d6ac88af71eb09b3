// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.files.FileStore;
import vn.motcua.files.FileStore.Copying;
import vn.motcua.files.Shelf;
import vn.motcua.files.Shelves;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * Copies all files from one place to another.
 *
 * @param shelves of the installation
 * @param store of the installation, whose keys open the files of both places
 * @param all files that are kept
 * @param teller is told what became of them
 */
record FileMove(Shelves shelves, FileStore store, AllFiles all, Consumer<Sentence> teller) {
    private static final int TOLD_EVERY = 1000;

    /**
     * Goes.
     *
     * @param delete true to take the files from the old place when all lie whole at the new one
     * @return false when a file is damaged: then nothing was deleted
     */
    boolean go(String from, String to, boolean delete) {
        if (from.equals(to)) {
            throw PlainFailure.wrongUse(Sentence.of("operation.files.move.same", from));
        }
        if (delete && shelves.usual().equals(from)) {
            throw PlainFailure.wrongUse(Sentence.of("operation.files.move.in-use", from, to));
        }
        FileStore source = store.on(shelves.at(from));
        Map<Copying, Long> counts = copied(source, shelves.at(to));
        teller.accept(
                Sentence.of(
                        "operation.files.moved",
                        counts.getOrDefault(Copying.COPIED, 0L),
                        counts.getOrDefault(Copying.STOOD, 0L),
                        counts.getOrDefault(Copying.DAMAGED, 0L)));
        if (counts.containsKey(Copying.DAMAGED)) {
            teller.accept(Sentence.of("operation.files.move.damaged"));
            return false;
        }
        if (delete) {
            all.forEach(source::leave);
            teller.accept(Sentence.of("operation.files.move.deleted", from));
        }
        return true;
    }

    private Map<Copying, Long> copied(FileStore source, Shelf target) {
        Map<Copying, Long> counts = new EnumMap<>(Copying.class);
        all.forEach(file -> {
            Copying copied = source.copy(file, target);
            long done = counts.merge(copied, 1L, Long::sum);
            if (copied == Copying.DAMAGED) {
                teller.accept(Sentence.of("operation.files.damaged", file.address().hex()));
            } else if (done % TOLD_EVERY == 0) {
                teller.accept(Sentence.of("operation.files.move.far", done));
            }
        });
        return counts;
    }
}
