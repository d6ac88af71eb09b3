// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Random;
import org.springframework.context.ApplicationContext;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;

/** How long the store takes for 200 KB, in turns with {@link RawStore}. */
final class StoreCosts {
    private static final int BYTES = 200 * 1024;
    private static final int TURNS = 3;
    private static final Figures.Rounds ROUNDS = new Figures.Rounds(60, 7, 20);

    private final FileStore store;
    private final RawStore raw;
    private final Figures figures;
    private final long account;
    private final Random random = new Random(7);
    private final byte[] content = new byte[BYTES];

    StoreCosts(ApplicationContext beans, RawStore raw, Figures figures, long account) {
        this.store = beans.getBean(FileStore.class);
        this.raw = raw;
        this.figures = figures;
        this.account = account;
    }

    void measure() throws Exception {
        for (int turn = 1; turn <= TURNS; turn++) {
            double floor = figures.clock("put by the library, turn " + turn, ROUNDS, this::rawPut);
            double put = figures.clock("put of 200 KB, turn " + turn, ROUNDS, this::put);
            figures.figure("put, times the library alone, turn " + turn, put / floor);
        }
        FileAddress address = put();
        double floor = figures.clock("get by the library", ROUNDS, raw::last);
        double get = figures.clock("get of 200 KB", ROUNDS, () -> get(address));
        figures.figure("get, times the library alone", get / floor);
    }

    private void rawPut() throws Exception {
        random.nextBytes(content);
        raw.put(content);
    }

    private FileAddress put() {
        random.nextBytes(content);
        return store.keepOwn(content, FileKind.PDF, account).address();
    }

    private void get(FileAddress address) {
        if (store.open(address).orElseThrow().bytes().length != BYTES) {
            throw new IllegalStateException("another file");
        }
    }
}
