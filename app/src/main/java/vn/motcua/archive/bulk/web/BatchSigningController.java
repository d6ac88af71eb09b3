// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchColumns;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.BatchList;
import vn.motcua.archive.bulk.BatchSigning;
import vn.motcua.archive.bulk.Batches;
import vn.motcua.archive.bulk.LineState;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.identity.Staff;
import vn.motcua.language.SafeCell;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** What ends a batch: signatures for what is in the store, and a list of what is not. */
@Controller
class BatchSigningController {
    private final BatchPlaces places;
    private final BatchSigning signing;
    private final Batches batches;
    private final BatchLook look;

    BatchSigningController(
            BatchPlaces places, BatchSigning signing, Batches batches, BatchLook look) {
        this.places = places;
        this.signing = signing;
        this.batches = batches;
        this.look = look;
    }

    @PostMapping({"/kho-giay-to/dot/{id}/ky-so", "/papers/batches/{id}/signatures"})
    ModelAndView sign(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        Batch found = places.find(staff, id);
        Optional<KeyTrouble> trouble;
        try (KeySecrets secrets =
                KeySecrets.typed(form.getOrDefault("pin", ""), form.getOrDefault("code", ""))) {
            trouble = signing.begin(staff, found, secrets);
        }
        return trouble.map(why -> ctx.text("issuing.key." + code(why)))
                .map(words -> look.faulty(ctx, staff, found, Map.of("pin", words)))
                .map(BatchController::refused)
                .orElseGet(() -> Redirects.to(BatchPageMaker.here(ctx, found)));
    }

    private static String code(KeyTrouble why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @GetMapping({"/kho-giay-to/dot/{id}/bi-loai.csv", "/papers/batches/{id}/rejects.csv"})
    ResponseEntity<byte[]> rejects(PageContext ctx, Staff staff, @PathVariable String id) {
        Batch found = places.find(staff, id);
        List<BatchLine> lines = batches.lines(found.id(), LineState.FAULTY, 0, BatchList.MOST);
        return CsvAnswer.of("bi-loai-" + found.id() + ".csv", table(ctx, lines));
    }

    private static String table(PageContext ctx, List<BatchLine> lines) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    Stream.of("line", "file", "column", "reason", "value")
                            .map(column -> ctx.text("archive.batch.reject." + column))
                            .toList());
            for (BatchLine line : lines) {
                for (Trouble why : line.troubles()) {
                    csv.writeRecord(record(ctx, line, why));
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static List<String> record(PageContext ctx, BatchLine line, Trouble why) {
        return Stream.of(
                        Integer.toString(line.number()),
                        line.file(),
                        BatchColumns.heading(why.column()),
                        ctx.text(why.key(), why.parts().toArray()),
                        why.value())
                .map(SafeCell::text)
                .toList();
    }
}
