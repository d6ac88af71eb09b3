// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureHead;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Throttle;
import vn.motcua.web.TooMany;

/** Procedures in force today, for programs. */
@RestController
class PublicController {
    /** What was found, the best first. */
    record Found(List<Item> procedures) {}

    /**
     * One procedure.
     *
     * @param limit the usual processing time
     * @param feeVnd what the usual case costs at the counter, in đồng
     * @param authority who decides it; null for versions taken over from files
     */
    record Item(
            String code,
            String name,
            @Nullable String nameEn,
            String field,
            Limit limit,
            long feeVnd,
            String onlineLevel,
            @Nullable String authority,
            LocalDate validFrom) {}

    /** So many of a unit: working_days, calendar_days, working_hours or same_day. */
    record Limit(int value, String unit) {}

    /** More than anybody types in a minute. */
    private static final int ASKED_A_MINUTE = 60;

    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Throttle throttle =
            new Throttle(ASKED_A_MINUTE, Duration.ofMinutes(1), System::nanoTime);

    PublicController(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping(path = CataloguePages.PUBLIC, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> procedures(
            PageContext ctx,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q) {
        return throttle.tried(ClientNetwork.of(request))
                .map(pause -> TooMany.answer(ctx, pause))
                .orElseGet(() -> ResponseEntity.ok(found(q)));
    }

    private Found found(String text) {
        LocalDate today = VietnamTime.day(clock.instant());
        return new Found(
                catalogue.search(new ProcedureSearch(text, "", today)).stream()
                        .map(PublicController::item)
                        .toList());
    }

    private static Item item(CataloguedProcedure procedure) {
        ProcedureHead head = procedure.description().head();
        ProcessingTime limit = procedure.usualLimit().orElseThrow();
        return new Item(
                procedure.code().orElseThrow().value(),
                head.name().vi(),
                head.name().en(),
                head.field(),
                new Limit(limit.value(), limit.unit().code()),
                procedure.description().usualFee().dong(),
                head.onlineLevel().code(),
                Optional.ofNullable(procedure.description().terms().authority())
                        .map(Authority::name)
                        .map(name -> name.vi())
                        .orElse(null),
                procedure.validFrom());
    }
}
