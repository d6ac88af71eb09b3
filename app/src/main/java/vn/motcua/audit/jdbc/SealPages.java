// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.util.Iterator;
import java.util.NoSuchElementException;
import vn.motcua.audit.StoredSeal;

/** All seals in order, a page in memory at a time. */
class SealPages implements Iterator<StoredSeal> {
    private final SealStore store;
    private Iterator<StoredSeal> page;
    private long last = Long.MIN_VALUE;

    SealPages(SealStore store) {
        this.store = store;
        this.page = store.after(last).iterator();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = store.after(last).iterator();
        }
        return page.hasNext();
    }

    @Override
    public StoredSeal next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more seals");
        }
        StoredSeal seal = page.next();
        last = seal.seal().number();
        return seal;
    }
}
