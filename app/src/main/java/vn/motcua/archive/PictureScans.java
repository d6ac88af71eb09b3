// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.files.Inspection;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.ScanPage;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.Turn;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Makes a PDF/A-2b of pictures that are brought as the scan of a paper, so that every paper of the
 * store is a PDF. The same picture with the same name gives the same bytes.
 */
@Component
public class PictureScans {
    private final Scans scans;
    private final Inspection inspection;

    PictureScans(Scans scans, Inspection inspection) {
        this.scans = scans;
        this.inspection = inspection;
    }

    /**
     * The PDF of a picture; anything else, and a picture that is not fit, as it was brought: the
     * store says what is wrong with it.
     *
     * @param title what the paper is called
     */
    public byte[] pdf(byte[] brought, String title) {
        if (brought.length == 0 || brought.length > FileStore.MOST_BYTES) {
            return brought;
        }
        Optional<FileKind> kind = FileKind.of(brought);
        if (kind.isEmpty()) {
            return inspection.stranger(brought) instanceof Inspection.Stranger.Converted converted
                            && FileKind.of(converted.content()).isPresent()
                    ? pdf(converted.content(), title)
                    : brought;
        }
        return kind.get() == FileKind.PDF || inspection.flaw(brought, kind.get()).isPresent()
                ? brought
                : bound(new ScanFile(brought, kind.get()), title);
    }

    private byte[] bound(ScanFile file, String title) {
        try {
            List<ScanPage> pages =
                    IntStream.range(0, scans.pages(file))
                            .mapToObj(page -> new ScanPage(file, page, Turn.NONE, List.of()))
                            .toList();
            return scans.bind(pages, title);
        } catch (UnreadableScanException unreadable) {
            return file.content();
        }
    }
}
