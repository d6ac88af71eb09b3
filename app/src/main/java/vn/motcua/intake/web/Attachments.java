// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.files.FileName;
import vn.motcua.files.FileStore;
import vn.motcua.files.Storing;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.ReceptionForms;
import vn.motcua.intake.form.Faults;

/** Takes in the files that come with a form, and keeps them for as long as it is not finished. */
@Component
class Attachments {
    private static final int BYTES_OF_MB = 1024 * 1024;

    private final FileStore store;
    private final ReceptionForms forms;

    Attachments(FileStore store, ReceptionForms forms) {
        this.store = store;
        this.forms = forms;
    }

    /**
     * Keeps the files that came now, in the place of those sent before for the same paper.
     *
     * @param faults where is put why one is not taken in
     * @return true when one was too large
     */
    boolean keep(Staff staff, FormKey key, Map<String, MultipartFile> sent, Faults faults) {
        boolean tooLarge = false;
        for (Map.Entry<String, MultipartFile> one : sent.entrySet()) {
            MultipartFile file = one.getValue();
            String field = one.getKey();
            if (!field.matches("(?:doc|more)-[0-9]{1,3}-file") || isNothing(file)) {
                continue;
            }
            String name = FileName.of(String.valueOf(file.getOriginalFilename())).value();
            switch (storing(staff, file)) {
                case Storing.Kept kept -> forms.attach(key, field, paper(kept, file));
                case Storing.TooLarge large -> {
                    tooLarge = true;
                    faults.add(field, "file.too-large", name, large.most() / BYTES_OF_MB);
                }
                case Storing.Empty _ -> faults.add(field, "file.empty", name);
                case Storing.OfNoKnownKind _ -> faults.add(field, "file.kind", name);
                case Storing.Unfit unfit -> faults.add(field, "file." + unfit.flaw().code(), name);
                case Storing.Infected _ -> faults.add(field, "file.infected", name);
                case Storing.Unscanned _ -> faults.add(field, "file.unscanned", name);
                case Storing.Away _ -> faults.add(field, "file.away", name);
            }
        }
        return tooLarge;
    }

    /** A field for a file in which none was chosen. */
    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty();
    }

    /** A name whose ending lies, or a photograph that was converted, gets the right ending. */
    private static PaperFile paper(Storing.Kept kept, MultipartFile file) {
        FileName name = FileName.of(String.valueOf(file.getOriginalFilename()));
        return new PaperFile(
                kept.file().address().hex(), name.endingAs(kept.file().kind()).value());
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

    /** The files kept with the form, by field. */
    Map<String, PaperFile> of(FormKey key) {
        return forms.find(key).map(form -> new HashMap<>(form.files())).orElseGet(HashMap::new);
    }
}
