// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** The way into the database of a data folder: as its owner or as the guest of the owner. */
final class FolderDoor {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(10);

    private final DataFolder folder;
    private final Opening opening;
    private final ProcessClaim claim;

    private FolderDoor(DataFolder folder, Opening opening, ProcessClaim claim) {
        this.folder = folder;
        this.opening = opening;
        this.claim = claim;
    }

    /** Opens the database or says in plain words why it cannot be had. */
    static Database open(DataFolder folder, Opening opening) {
        try {
            return enter(folder, opening, ProcessClaim.on(folder.root()));
        } catch (IOException e) {
            throw FolderTrouble.told(folder.root(), e);
        }
    }

    private static Database enter(DataFolder folder, Opening opening, ProcessClaim claim)
            throws IOException {
        Database database = null;
        try {
            database = new FolderDoor(folder, opening, claim).enter();
            return database;
        } finally {
            if (database == null) {
                claim.close();
            }
        }
    }

    private Database enter() throws IOException {
        Optional<Database> database = Patience.find(A_MOMENT, opening.hurried(), this::tryEnter);
        if (database.isPresent()) {
            return database.get();
        }
        opening.teller().accept(Sentence.of("operation.database.waiting", folder.root()));
        return Patience.find(LONG_ENOUGH, opening.hurried(), this::tryEnter)
                .orElseThrow(() -> refusal("operation.database.busy", folder.root()));
    }

    private Optional<Database> tryEnter() throws IOException {
        Path root = folder.root();
        Optional<OwnerLock> lock =
                OwnerLock.tryAcquire(root, Owner.startingHere(opening.purpose()));
        if (lock.isPresent()) {
            return Optional.of(own(lock.get()));
        }
        if (opening.purpose() == Purpose.COMMAND) {
            return SharedDatabase.tryShare(root, claim);
        }
        OwnerLock.ownerOf(root).ifPresent(owner -> refuseBeside(owner, root));
        return Optional.empty();
    }

    private OwnedDatabase own(OwnerLock lock) throws IOException {
        OwnedDatabase database = null;
        try {
            database = OwnedDatabase.start(folder, opening, lock, claim);
            return database;
        } finally {
            if (database == null) {
                lock.close();
            }
        }
    }

    private static void refuseBeside(Owner owner, Path root) {
        if (owner.purpose() == Purpose.SERVER) {
            throw refusal("operation.database.second", root, owner.pid());
        }
    }

    private static PlainFailure refusal(String key, Object... parts) {
        return new PlainFailure(Sentence.of(key, parts));
    }
}
