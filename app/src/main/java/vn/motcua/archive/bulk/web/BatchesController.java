// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchColumns;
import vn.motcua.archive.bulk.BatchDesk;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** The batches of an office, and how one begins: with its list. */
@Controller
class BatchesController {
    private final BatchPlaces places;
    private final BatchDesk desk;

    BatchesController(BatchPlaces places, BatchDesk desk) {
        this.places = places;
        this.desk = desk;
    }

    @GetMapping({"/kho-giay-to/dot", "/papers/batches"})
    ModelAndView open(PageContext ctx, Staff staff) {
        return show(ctx, staff, Map.of(), Map.of());
    }

    @PostMapping({"/kho-giay-to/dot", "/papers/batches"})
    ModelAndView begin(
            PageContext ctx,
            Staff staff,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "list", required = false) @Nullable MultipartFile list) {
        StoredUnit unit = places.unit(staff, typed.getOrDefault("unit", ""));
        String name = VietnameseText.line(typed.getOrDefault("name", ""));
        Map<String, String> faults = new HashMap<>();
        if (name.isEmpty()) {
            faults.put("name", ctx.text("archive.batch.name.missing"));
        } else if (name.length() > Batch.LONGEST) {
            faults.put("name", ctx.text("archive.fault.long", Batch.LONGEST, name.length()));
        }
        SentList sent = SentList.of(ctx, list);
        if (!sent.fault().isEmpty()) {
            faults.put("list", sent.fault());
        }
        if (!faults.isEmpty() || sent.read() == null) {
            ModelAndView view = show(ctx, staff, typed, faults);
            view.setStatus(HttpStatus.BAD_REQUEST);
            return view;
        }
        long batch = desk.begin(staff, unit.id(), name, sent.read());
        return Redirects.to(ctx.href(BatchRoutes.BATCH, Map.of("id", Long.toString(batch))));
    }

    private ModelAndView show(
            PageContext ctx, Staff staff, Map<String, String> typed, Map<String, String> faults) {
        List<StoredUnit> units = places.units(staff);
        BatchesPage page =
                new BatchesPage(
                        units.size() < 2 ? List.of() : choices(units, typed.get("unit")),
                        typed.getOrDefault("name", ""),
                        faults,
                        places.newest(staff).stream().map(batch -> line(ctx, batch)).toList());
        return new ModelAndView("archive/bulk/web/batches", "page", page);
    }

    private static List<Choice> choices(List<StoredUnit> units, @Nullable String chosen) {
        return units.stream()
                .map(StoredUnit::unit)
                .map(unit ->
                        new Choice(
                                unit.code().value(),
                                unit.name(),
                                unit.code().value().equals(chosen)))
                .toList();
    }

    private static BatchesPage.Line line(PageContext ctx, Batch batch) {
        Batch.Count count = batch.count();
        return new BatchesPage.Line(
                ctx.href(BatchRoutes.BATCH, Map.of("id", Long.toString(batch.id()))),
                batch.name(),
                batch.place().name(),
                ctx.formats().day(VietnamTime.day(batch.at())),
                ctx.text(
                        "archive.batch.standing",
                        count.kept(),
                        count.lines(),
                        count.signed(),
                        count.faulty()));
    }

    @GetMapping({"/kho-giay-to/dot/mau.csv", "/papers/batches/sample.csv"})
    ResponseEntity<byte[]> sample() {
        return CsvAnswer.of("mau-danh-sach.csv", BatchColumns.sample());
    }
}
