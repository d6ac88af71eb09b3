// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.printing.FieldReading;
import vn.motcua.printing.Occasion;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Papers;
import vn.motcua.printing.PrintResult;
import vn.motcua.scanning.ScanFile;
import vn.motcua.scanning.Scans;
import vn.motcua.scanning.UnreadableScanException;

/**
 * Prints results; the certificate of an electronic copy comes behind the pages of its original
 * (Nghị định 45/2020/NĐ-CP, Điều 10).
 */
@Component
class ResultPress {
    private final Papers printing;
    private final BroughtDrafts brought;
    private final Scans scans;
    private final FileStore store;

    ResultPress(Papers printing, BroughtDrafts brought, Scans scans, FileStore store) {
        this.printing = printing;
        this.brought = brought;
        this.scans = scans;
        this.store = store;
    }

    List<PaperTemplate> choice(PaperKind kind, Occasion occasion) {
        return printing.choice(kind, occasion);
    }

    FieldReading read(PaperTemplate template, Map<String, String> typed) {
        return printing.read(template, typed);
    }

    /**
     * The paper, behind the pages of {@code scan} if that is what its template is for.
     *
     * @return empty when the scan cannot be read
     */
    Optional<PrintResult> print(
            PaperTemplate template, PaperData.Filling filling, @Nullable FileAddress scan) {
        if (template.head().kind() != PaperKind.COPY_CERTIFICATE || scan == null) {
            return Optional.of(printing.print(template, filling.done()));
        }
        return store.open(scan).flatMap(content -> certified(template, filling, content));
    }

    /** A paper that was made outside of the program; its file is the one that came along. */
    DraftAnswer brought(DraftAsk ask, BroughtDrafts.Given given) {
        return brought.answer(ask, given);
    }

    private Optional<PrintResult> certified(
            PaperTemplate template, PaperData.Filling filling, FileStore.Content scan) {
        ScanFile original = new ScanFile(scan.bytes(), scan.file().kind());
        try {
            int pages = scans.pages(original);
            return Optional.of(
                    switch (printing.print(template, filling.number("pages", pages).done())) {
                        case Paper paper ->
                                paper.behind(
                                        scans.before(
                                                original, paper.pdf(), template.head().title()),
                                        pages);
                        case PrintResult.NotPrinted none -> none;
                    });
        } catch (UnreadableScanException unreadable) {
            return Optional.empty();
        }
    }
}
