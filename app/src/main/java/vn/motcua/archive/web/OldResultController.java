// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.files.FileName;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Takes an old result with its scan into the store; the next one keeps what both have alike. */
@Controller
class OldResultController {
    /** What stays for the next paper of the same book. */
    private static final List<String> ALIKE = List.of("title", "issuer", "component");

    private final ArchivePlaces places;
    private final OldResults results;
    private final InstantSource clock;

    OldResultController(ArchivePlaces places, OldResults results, InstantSource clock) {
        this.places = places;
        this.results = results;
        this.clock = clock;
    }

    @GetMapping({"/kho-giay-to/them", "/papers/add"})
    ModelAndView open(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        Map<String, String> fields = new LinkedHashMap<>();
        ALIKE.forEach(field -> fields.put(field, asked.getOrDefault(field, "")));
        return show(ctx, staff, new Shown(fields, Map.of(), null, asked.get("da-luu")));
    }

    @PostMapping({"/kho-giay-to/them", "/papers/add"})
    ModelAndView add(
            PageContext ctx,
            Staff staff,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "scan", required = false) @Nullable MultipartFile scan) {
        StoredUnit unit = unit(staff, typed.getOrDefault("unit", ""));
        FactsReader reader = FactsReader.typed(typed);
        Optional<PaperFacts> facts = reader.facts();
        if (facts.isEmpty() || scan == null || scan.isEmpty()) {
            @Nullable String missing =
                    scan == null || scan.isEmpty() ? ctx.text("archive.old.choose") : null;
            return again(ctx, staff, new Shown(typed, reader.faults(ctx), missing, null));
        }
        OldResults.Target target =
                new OldResults.Target(unit.id(), new Holdings.By(staff.id(), clock.instant()));
        return switch (results.take(target, facts.get(), name(scan), bytes(scan))) {
            case OldResults.Outcome.Kept(HoldingCode code) -> next(ctx, typed, code);
            case OldResults.Outcome.Unchanged(HoldingCode code) -> next(ctx, typed, code);
            case OldResults.Outcome.Refused(Trouble why) ->
                    again(ctx, staff, new Shown(typed, Map.of(), words(ctx, why), null));
        };
    }

    private static String words(PageContext ctx, Trouble why) {
        return ctx.text(why.key(), why.parts().toArray());
    }

    private static String name(MultipartFile scan) {
        return FileName.of(String.valueOf(scan.getOriginalFilename())).value();
    }

    private static byte[] bytes(MultipartFile scan) {
        try {
            return scan.getBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private record Shown(
            Map<String, String> fields,
            Map<String, String> faults,
            @Nullable String file,
            @Nullable String kept) {}

    /** A name of a paper or an office tells nothing of a person, so it may stand in an address. */
    private static ModelAndView next(PageContext ctx, Map<String, String> typed, HoldingCode code) {
        var address = UriComponentsBuilder.fromPath(ctx.href(ArchiveRoutes.OLD));
        ALIKE.forEach(field -> address.queryParam(field, typed.getOrDefault(field, "")));
        address.queryParam("da-luu", code.text());
        return Redirects.to(address.encode().toUriString());
    }

    private ModelAndView again(PageContext ctx, Staff staff, Shown shown) {
        ModelAndView view = show(ctx, staff, shown);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private ModelAndView show(PageContext ctx, Staff staff, Shown shown) {
        List<StoredUnit> units = units(staff);
        Optional<HoldingCode> kept = Optional.ofNullable(shown.kept()).flatMap(HoldingCode::parse);
        OldResultPage page =
                new OldResultPage(
                        units.size() < 2 ? List.of() : choices(units, shown.fields()),
                        new HoldingPage.Form(shown.fields(), shown.faults(), null),
                        shown.file(),
                        kept.map(HoldingCode::text).orElse(null),
                        kept.map(code ->
                                        ctx.href(
                                                ArchiveRoutes.HOLDING, Map.of("code", code.text())))
                                .orElse(null));
        return new ModelAndView("archive/web/old", "page", page);
    }

    private static List<Choice> choices(List<StoredUnit> units, Map<String, String> fields) {
        return units.stream()
                .map(unit -> unit.unit())
                .map(unit ->
                        new Choice(
                                unit.code().value(),
                                unit.name(),
                                unit.code().value().equals(fields.get("unit"))))
                .toList();
    }

    private List<StoredUnit> units(Staff staff) {
        List<StoredUnit> units = places.keeping(staff, VietnamTime.day(clock.instant()));
        if (units.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return units;
    }

    private StoredUnit unit(Staff staff, String code) {
        List<StoredUnit> units = units(staff);
        return units.stream()
                .filter(unit -> unit.unit().code().value().equals(code))
                .findFirst()
                .orElse(units.getFirst());
    }
}
