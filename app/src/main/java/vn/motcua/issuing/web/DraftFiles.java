// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileName;
import vn.motcua.files.FileStore;
import vn.motcua.files.Storing;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.Drafting;
import vn.motcua.web.PageContext;

/** Keeps the file that comes with a draft, and finds the one that came before. */
@Component
class DraftFiles {
    /** The field that tells which file this very person sent a moment ago. */
    static final String SENT = "sent";

    private static final int BYTES_OF_MB = 1024 * 1024;

    private final FileStore store;
    private final Drafting drafting;

    DraftFiles(FileStore store, Drafting drafting) {
        this.store = store;
        this.drafting = drafting;
    }

    /**
     * The file a draft is made with.
     *
     * @param file where it is kept; null when there is none
     * @param fault why the one that was sent is not taken in, in words; null when nothing was sent
     *     or it is
     * @param away true when nothing can be kept for now
     */
    record Sent(@Nullable FileAddress file, @Nullable String fault, boolean away) {
        private static Sent known(@Nullable FileAddress file) {
            return new Sent(file, null, false);
        }
    }

    /** The one sent now, else the one sent before with this form, else that of the draft. */
    Sent file(DraftPageMaker.Asked asked, Map<String, String> form, @Nullable MultipartFile sent) {
        if (sent == null || isNothing(sent)) {
            return Sent.known(
                    before(asked.staff(), form)
                            .or(() -> standing(asked, form.getOrDefault("template", "")))
                            .orElse(null));
        }
        return switch (storing(asked.staff(), sent)) {
            case Storing.Kept kept when isBrought(form) && kept.file().kind() != FileKind.PDF ->
                    new Sent(null, asked.ctx().text("issuing.brought.pdf"), false);
            case Storing.Kept kept -> Sent.known(kept.file().address());
            case Storing.Away _ -> new Sent(null, null, true);
            case Storing refused -> new Sent(null, words(asked.ctx(), refused, name(sent)), false);
        };
    }

    /** What browsers send when no file was chosen; an empty file has a name. */
    private static boolean isNothing(MultipartFile sent) {
        String name = sent.getOriginalFilename();
        return sent.isEmpty() && (name == null || name.isEmpty());
    }

    private static boolean isBrought(Map<String, String> form) {
        return form.getOrDefault("template", "").equals(Drafting.BROUGHT);
    }

    /** Only what they brought themselves: an address alone opens nothing. */
    private Optional<FileAddress> before(Staff staff, Map<String, String> form) {
        return Optional.of(form.getOrDefault(SENT, ""))
                .filter(hex -> isBrought(form) && hex.matches("[0-9a-f]{64}"))
                .map(FileAddress::new)
                .flatMap(store::open)
                .filter(content -> content.file().storedBy() == staff.id().value())
                .map(content -> content.file().address());
    }

    private Optional<FileAddress> standing(DraftPageMaker.Asked asked, String template) {
        return drafting.scan(asked.about().situation().code(), template);
    }

    private Storing storing(Staff staff, MultipartFile sent) {
        if (sent.getSize() > FileStore.MOST_BYTES) {
            return new Storing.TooLarge(FileStore.MOST_BYTES);
        }
        try {
            return store.keep(sent.getBytes(), staff.id().value());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(MultipartFile sent) {
        return FileName.of(String.valueOf(sent.getOriginalFilename())).value();
    }

    private static @Nullable String words(PageContext ctx, Storing refused, String name) {
        return switch (refused) {
            case Storing.Kept _, Storing.Away _ -> null;
            case Storing.TooLarge large ->
                    ctx.text("intake.fault.file.too-large", name, large.most() / BYTES_OF_MB);
            case Storing.Empty _ -> ctx.text("intake.fault.file.empty", name);
            case Storing.OfNoKnownKind _ -> ctx.text("intake.fault.file.kind", name);
            case Storing.Unfit unfit -> ctx.text("intake.fault.file." + unfit.flaw().code(), name);
            case Storing.Infected _ -> ctx.text("intake.fault.file.infected", name);
            case Storing.Unscanned _ -> ctx.text("intake.fault.file.unscanned", name);
        };
    }
}
