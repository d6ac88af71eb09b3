// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileName;
import vn.motcua.files.FileStore;
import vn.motcua.files.Storing;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Keeps the files that come with a form, and says in words which are not fit. */
@Component
class BroughtScans {
    private static final int BYTES_OF_MB = 1024 * 1024;

    private final FileStore store;

    BroughtScans(FileStore store) {
        this.store = store;
    }

    /**
     * What was brought.
     *
     * @param files those kept, in their order
     * @param faults in words, one for each that was not
     */
    record Brought(List<FileAddress> files, List<String> faults) {}

    Brought keep(PageContext ctx, Staff staff, List<MultipartFile> sent) {
        List<FileAddress> files = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (MultipartFile file : sent) {
            String name = String.valueOf(file.getOriginalFilename());
            if (file.isEmpty() && name.isEmpty()) {
                continue;
            }
            Storing storing = storing(staff, file);
            if (storing instanceof Storing.Kept kept) {
                files.add(kept.file().address());
            }
            String fault = fault(ctx, storing, FileName.of(name).value());
            if (fault != null) {
                faults.add(fault);
            }
        }
        return new Brought(files, faults);
    }

    private Storing storing(Staff staff, MultipartFile file) {
        if (file.getSize() > FileStore.MOST_BYTES) {
            return new Storing.TooLarge(FileStore.MOST_BYTES);
        }
        try {
            return store.keep(file.getBytes(), staff.id().value());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static @Nullable String fault(PageContext ctx, Storing storing, String name) {
        return switch (storing) {
            case Storing.Kept _ -> null;
            case Storing.TooLarge large ->
                    ctx.text("intake.fault.file.too-large", name, large.most() / BYTES_OF_MB);
            case Storing.Empty _ -> ctx.text("intake.fault.file.empty", name);
            case Storing.OfNoKnownKind _ -> ctx.text("intake.fault.file.kind", name);
            case Storing.Unfit unfit -> ctx.text("intake.fault.file." + unfit.flaw().code(), name);
            case Storing.Infected _ -> ctx.text("intake.fault.file.infected", name);
            case Storing.Unscanned _ -> ctx.text("intake.fault.file.unscanned", name);
            case Storing.Away _ -> ctx.text("intake.fault.file.away", name);
        };
    }
}
