// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.archive.Holdings;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.scanning.PageWarning;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.ScanPage;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.scanning.UnreadableScanException;

/** Lays out the pages of papers: brought, put in order, turned, left out. */
@Service
public class PageDesk {
    /** The most pages of a paper, those left out too: product default, ADR 0052. */
    public static final int MOST_PAGES = 300;

    /** Of so many pages it is looked at once whether they can be read. */
    private static final int LOOKED_AT = 40;

    private final FileStore store;
    private final Scans scans;
    private final PageSets sets;
    private final ReadingDesk readings;
    private final InstantSource clock;

    PageDesk(
            FileStore store,
            Scans scans,
            PageSets sets,
            ReadingDesk readings,
            InstantSource clock) {
        this.store = store;
        this.scans = scans;
        this.sets = sets;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * The pages of a paper. What was scanned at reception is laid out when it is first looked at; a
     * file that cannot be read has no pages.
     */
    public PageSet pages(Staff staff, PaperPlace place, Paper paper) {
        PageSet found = sets.find(place);
        @Nullable PaperFile file = paper.file();
        if (found.version() > 0 || file == null) {
            readings.ask(found.pages());
            return found;
        }
        List<PageEntry> pages = laidOut(new FileAddress(file.address()));
        if (!pages.isEmpty()) {
            sets.save(place, found, pages, by(staff));
        }
        return sets.find(place);
    }

    /** What became of files whose pages were to be added. */
    public enum Added {
        /** All their pages stand behind the others. */
        ALL,
        /** Of at least one file no page can be shown; those of the others were added. */
        NOT_ALL,
        /** None: they would be too many, or somebody changed the pages meanwhile. */
        NONE
    }

    /** Puts the pages of kept files behind the others. */
    public Added add(Staff staff, PaperPlace place, PageSet seen, List<FileAddress> files) {
        List<List<PageEntry>> more = files.stream().map(this::laidOut).toList();
        List<PageEntry> all = seen.with(more.stream().flatMap(List::stream).toList());
        if (all.size() > MOST_PAGES || !sets.save(place, seen, all, by(staff))) {
            return Added.NONE;
        }
        return more.stream().anyMatch(List::isEmpty) ? Added.NOT_ALL : Added.ALL;
    }

    /** Changes one page; false when somebody changed them meanwhile. */
    public boolean change(Staff staff, PaperPlace place, PageSet seen, Asked asked) {
        return sets.save(place, seen, seen.changed(asked.change(), asked.page()), by(staff));
    }

    /** What is to be done with the page at this place of its paper, from 0. */
    public record Asked(PageChange change, int page) {}

    private Holdings.By by(Staff staff) {
        return new Holdings.By(staff.id(), clock.instant());
    }

    private List<PageEntry> laidOut(FileAddress address) {
        List<PageEntry> pages = new ArrayList<>();
        try {
            ScanFile file = file(address);
            int count = scans.pages(file);
            for (int page = 0; page < count; page++) {
                Set<PageWarning> warnings =
                        page < LOOKED_AT ? scans.warnings(file, page) : Set.of();
                pages.add(new PageEntry(address, page, Turn.NONE, false, warnings));
            }
            return pages;
        } catch (UnreadableScanException unreadable) {
            return List.of();
        }
    }

    /** A kept file as it is read by the room of scans. */
    ScanFile file(FileAddress address) {
        FileStore.Content content =
                store.open(address).orElseThrow(() -> new IllegalStateException("a file is gone"));
        return new ScanFile(content.bytes(), content.file().kind());
    }

    /** A page as a JPEG so wide. */
    public byte[] picture(PageEntry page, int width) {
        return scans.picture(file(page.file()), page.page(), width, page.turn());
    }

    /** These pages as they are bound, with what was read on them behind. */
    List<ScanPage> sheets(List<PageEntry> pages) {
        Map<FileAddress, ScanFile> read = new HashMap<>();
        return pages.stream()
                .map(page ->
                        new ScanPage(
                                read.computeIfAbsent(page.file(), this::file),
                                page.page(),
                                page.turn(),
                                readings.of(page).words()))
                .toList();
    }

    /**
     * What was read of the facts of a paper, by field: shown beside them and never put into them.
     */
    public Map<String, String> proposals(PageSet set) {
        return Proposals.of(set.bound().stream().map(readings::of).toList());
    }
}
