// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.util.Iterator;
import java.util.NoSuchElementException;
import vn.motcua.audit.Seal;

/** All seals in order, a page in memory at a time. */
class SealPages implements Iterator<Seal> {
    private final SealStore store;
    private Iterator<Seal> page;
    private long last;

    SealPages(SealStore store) {
        this.store = store;
        this.page = store.after(0).iterator();
    }

    @Override
    public boolean hasNext() {
        if (!page.hasNext()) {
            page = store.after(last).iterator();
        }
        return page.hasNext();
    }

    @Override
    public Seal next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more seals");
        }
        Seal seal = page.next();
        last = seal.number();
        return seal;
    }
}
