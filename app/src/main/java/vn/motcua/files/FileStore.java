// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps files by their content: the address of a file is the SHA-256 of its bytes, which lie sealed
 * on the {@link Shelf}. The bytes are safe on the shelf before their row stands in the register, so
 * that a row never leads to nothing. What is handed out is compared with its address each time.
 */
public final class FileStore {
    /** The most bytes of one file: 20 MB. Product default, ADR 0021. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);

    private final Shelf shelf;
    private final FileCipher cipher;
    private final FileRegister register;
    private final Gatehouse gatehouse;
    private final InstantSource clock;

    /**
     * What stands between the world and the store.
     *
     * @param scan looks for viruses
     * @param policy what becomes of a file it could not look through
     * @param inspection looks into files
     */
    record Gatehouse(VirusScan scan, UnscannedPolicy policy, Inspection inspection) {}

    FileStore(
            Shelf shelf,
            FileKeys keys,
            FileRegister register,
            Gatehouse gatehouse,
            InstantSource clock) {
        this.shelf = shelf;
        this.cipher = new FileCipher(keys, register::anySealed);
        this.register = register;
        this.gatehouse = gatehouse;
        this.clock = clock;
    }

    private FileStore(FileStore store, Shelf shelf) {
        this.shelf = shelf;
        this.cipher = store.cipher;
        this.register = store.register;
        this.gatehouse = store.gatehouse;
        this.clock = store.clock;
    }

    /** The same files and keys on another shelf. */
    public FileStore on(Shelf other) {
        return new FileStore(this, other);
    }

    /** Keeps these bytes, brought by {@code account}, or says why they are not taken in. */
    public Storing keep(byte[] content, long account) {
        if (content.length == 0) {
            return new Storing.Empty();
        }
        if (content.length > MOST_BYTES) {
            return new Storing.TooLarge(MOST_BYTES);
        }
        try {
            return FileKind.of(content)
                    .map(kind -> scanned(content, kind, account))
                    .orElseGet(() -> stranger(content, account));
        } catch (StoreAwayException away) {
            return new Storing.Away(away.trouble());
        }
    }

    /** A file of a kind that is not taken in, or not as it is. */
    private Storing stranger(byte[] content, long account) {
        return switch (gatehouse.inspection().stranger(content)) {
            case Inspection.Stranger.Unknown _ -> new Storing.OfNoKnownKind();
            case Inspection.Stranger.Named named -> new Storing.Unfit(named.flaw());
            case Inspection.Stranger.Converted converted -> keep(converted.content(), account);
        };
    }

    private Storing scanned(byte[] content, FileKind kind, long account) {
        return switch (gatehouse.scan().look(content)) {
            case VirusScan.Found.Virus virus -> new Storing.Infected(virus.name());
            case VirusScan.Found.NotLooked _ when gatehouse.policy() == UnscannedPolicy.REFUSE ->
                    new Storing.Unscanned();
            case VirusScan.Found.NotLooked _ -> inspected(content, kind, account, false);
            case VirusScan.Found.Nothing _ -> inspected(content, kind, account, true);
        };
    }

    private Storing inspected(byte[] content, FileKind kind, long account, boolean scanned) {
        Optional<Flaw> flaw = gatehouse.inspection().flaw(content, kind);
        return flaw.isPresent()
                ? new Storing.Unfit(flaw.get())
                : kept(content, kind, account, scanned);
    }

    /**
     * Keeps what the program made itself, such as a signed paper; it is not scanned.
     *
     * @throws StoreAwayException when nothing can be kept for now
     */
    public StoredFile keepOwn(byte[] content, FileKind kind, long account) {
        return kept(content, kind, account, true).file();
    }

    private Storing.Kept kept(byte[] content, FileKind kind, long account, boolean scanned) {
        FileAddress address = address(content);
        Optional<StoredFile> known = register.find(address);
        boolean tellsMore = scanned && known.isPresent() && !known.get().scanned();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (known.isPresent()
                && !tellsMore
                && stands(address)
                && register.broughtAgain(address, now)) {
            return new Storing.Kept(known.get());
        }
        StoredFile file = new StoredFile(address, content.length, kind, now, account, scanned);
        put(shelf, address, content);
        FileRegister.Added added = register.add(file);
        if (added.wasRemoved()) {
            put(shelf, address, content);
        }
        return new Storing.Kept(added.file());
    }

    /** What went over a net counts only when it comes back as it was sent. */
    private void put(Shelf place, FileAddress address, byte[] content) {
        try {
            place.put(address, cipher.seal(address, content));
            if (place.isFar() && !stands(place, address)) {
                throw new ShelfTroubleException(ShelfTrouble.UNFAITHFUL, null);
            }
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    private boolean stands(FileAddress address) {
        return stands(shelf, address);
    }

    private boolean stands(Shelf place, FileAddress address) {
        try {
            return read(place, address).isPresent();
        } catch (DamagedFileException damaged) {
            return false;
        }
    }

    private static StoreAwayException away(IOException failed) {
        StoreAwayException away = new StoreAwayException(failed);
        LOG.warn("Files can neither be kept nor opened: {}", away.trouble());
        return away;
    }

    /**
     * What is kept at this address with its bytes; empty when nothing is.
     *
     * @throws DamagedFileException when the bytes are not those that were kept, or are gone
     * @throws StoreAwayException when nothing can be opened for now
     */
    public Optional<Content> open(FileAddress address) {
        return register.find(address)
                .map(file ->
                        new Content(
                                file,
                                read(address)
                                        .orElseThrow(() -> new DamagedFileException(address))));
    }

    /**
     * A file with its bytes.
     *
     * @param file what is known of it
     * @param bytes all of them
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and sent on
    public record Content(StoredFile file, byte[] bytes) {}

    /** How a kept file lies on the shelf. */
    public enum Condition {
        /** Sealed, and what was kept. */
        SEALED,
        /** What was kept, as its own bytes: it came before files were sealed. */
        PLAIN,
        /** Gone, or not what was kept. */
        DAMAGED
    }

    /** How the file at this address lies, all of it read and compared. */
    public Condition condition(FileAddress address) {
        return condition(shelf, address);
    }

    private Condition condition(Shelf place, FileAddress address) {
        try {
            return read(place, address)
                    .map(read -> read.sealed() ? Condition.SEALED : Condition.PLAIN)
                    .orElse(Condition.DAMAGED);
        } catch (DamagedFileException damaged) {
            return Condition.DAMAGED;
        }
    }

    /** Seals a file that came before files were sealed. */
    public void seal(StoredFile file) {
        byte[] content =
                read(file.address()).orElseThrow(() -> new DamagedFileException(file.address()));
        put(shelf, file.address(), content);
        register.add(file);
    }

    /** What became of a file that was to be copied to another shelf. */
    public enum Copying {
        /** It lies there now too, and was read there. */
        COPIED,
        /** It lay there already, whole. */
        STOOD,
        /** It is gone from the shelf of this store, or not what was kept. */
        DAMAGED
    }

    /** Copies a file to another shelf, sealed, unless it lies there whole; it stays here too. */
    public Copying copy(StoredFile file, Shelf target) {
        if (condition(target, file.address()) == Condition.SEALED) {
            return Copying.STOOD;
        }
        try {
            Optional<byte[]> content = read(file.address());
            content.ifPresent(bytes -> put(target, file.address(), bytes));
            return content.isPresent() ? Copying.COPIED : Copying.DAMAGED;
        } catch (DamagedFileException damaged) {
            return Copying.DAMAGED;
        }
    }

    /** Takes the bytes of a file from the shelf of this store: it lies on another now. */
    public void leave(StoredFile file) {
        try {
            shelf.delete(file.address());
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    private Optional<byte[]> read(FileAddress address) {
        return read(shelf, address).map(Read::content);
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on at once
    private record Read(byte[] content, boolean sealed) {}

    private Optional<Read> read(Shelf place, FileAddress address) {
        try {
            Optional<byte[]> stored = place.get(address);
            if (stored.isEmpty()) {
                return Optional.empty();
            }
            byte[] content = cipher.open(address, stored.get());
            if (!address(content).equals(address)) {
                throw new DamagedFileException(address);
            }
            return Optional.of(new Read(content, FileCipher.isSealed(stored.get())));
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    /** The address these bytes have, kept or not. */
    public static FileAddress address(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new FileAddress(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
