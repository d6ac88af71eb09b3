// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A register of files that lasts as long as its test. */
final class RememberedFiles implements FileRegister {
    private final TreeMap<String, StoredFile> files = new TreeMap<>();

    @Override
    public Added add(StoredFile file) {
        files.putIfAbsent(file.address().hex(), file);
        return new Added(files.get(file.address().hex()), false);
    }

    @Override
    public boolean broughtAgain(FileAddress address, Instant now) {
        return files.containsKey(address.hex());
    }

    @Override
    public Removal release(FileAddress address, Instant quietSince, Instant now) {
        throw new UnsupportedOperationException("nothing is removed from this register");
    }

    @Override
    public void erase(FileAddress address, Instant now, Runnable delete) {
        throw new UnsupportedOperationException("nothing is removed from this register");
    }

    @Override
    public Optional<StoredFile> find(FileAddress address) {
        return Optional.ofNullable(files.get(address.hex()));
    }

    @Override
    public boolean anySealed() {
        return !files.isEmpty();
    }

    @Override
    public List<StoredFile> after(String address, int most) {
        return files.tailMap(address, false).values().stream().limit(most).toList();
    }
}
