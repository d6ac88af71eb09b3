// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Makes one file of the pages of a paper: a PDF/A-2b of its scans, or the electronic original as it
 * was brought, since only in it the signature of its issuer holds. Nghị định 45/2020/NĐ-CP, Điều 9.
 */
@Component
class PaperBinder {
    private final PageDesk pages;
    private final Scans scans;
    private final FileStore store;
    private final FileSignatures signatures;

    PaperBinder(PageDesk pages, Scans scans, FileStore store, FileSignatures signatures) {
        this.pages = pages;
        this.scans = scans;
        this.store = store;
        this.signatures = signatures;
    }

    /**
     * A paper in one file.
     *
     * @param original true when it bears the valid signature of its issuer
     */
    record Bound(FileAddress file, boolean original) {}

    /**
     * The paper of these pages, kept in the store.
     *
     * @param title what it is called
     * @throws UnreadableScanException when a page cannot be read
     */
    Bound bind(Staff staff, PageSet set, String title) {
        Optional<Bound> whole =
                wholeFile(set.bound())
                        .flatMap(file ->
                                signatures.standing(file).map(sound -> new Bound(file, sound)));
        return whole.orElseGet(() -> new Bound(scanned(staff, set, title), false));
    }

    private FileAddress scanned(Staff staff, PageSet set, String title) {
        byte[] pdf = scans.bind(pages.sheets(set.bound()), title);
        return store.keepOwn(pdf, FileKind.PDF, staff.id().value()).address();
    }

    /** The one file these are the pages of: all of them, in its order, none turned. */
    private Optional<FileAddress> wholeFile(List<PageEntry> bound) {
        FileAddress file = bound.getFirst().file();
        for (int at = 0; at < bound.size(); at++) {
            PageEntry page = bound.get(at);
            if (!page.file().equals(file) || page.page() != at || page.turn() != Turn.NONE) {
                return Optional.empty();
            }
        }
        return scans.pages(pages.file(file)) == bound.size() ? Optional.of(file) : Optional.empty();
    }
}
