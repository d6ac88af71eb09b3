// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.form.Places;
import vn.motcua.intake.offline.OfflineArrivals;
import vn.motcua.intake.offline.OfflineCounter;
import vn.motcua.intake.offline.OfflineDesk;
import vn.motcua.intake.offline.PackPart;
import vn.motcua.web.PageContext;

/** What a counter talks about with the program while the line is up. */
@RestController
class LineController {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private final OfflineDesk desk;
    private final OfflineArrivals arrivals;
    private final Places places;
    private final List<PackPart> parts;
    private final InstantSource clock;

    LineController(
            OfflineDesk desk,
            OfflineArrivals arrivals,
            Places places,
            List<PackPart> parts,
            InstantSource clock) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.places = places;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping({"/mat-mang/toi-day", "/offline/hello"})
    ResponseEntity<Object> hello(PageContext ctx, Staff staff) {
        return answer(
                new OfflineBodies.Hello(
                        ctx.token().name(),
                        ctx.token().value(),
                        staff.id().toString(),
                        staff.name(),
                        clock.instant()));
    }

    @PostMapping({"/mat-mang/chuan-bi", "/offline/prepare"})
    ResponseEntity<Object> prepare(
            Staff staff,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String key) {
        Optional<OfflineCounter> counter =
                places.of(staff, VietnamTime.day(clock.instant()), unit)
                        .flatMap(place -> desk.prepare(staff, place.unit(), name, key));
        return counter.map(one -> answer(OfflineBodies.Counter.of(one)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).build());
    }

    /** Numbers come as {@code copies:2026:101}, one parameter each. */
    @PostMapping({"/mat-mang/nhip", "/offline/pulse"})
    ResponseEntity<Object> pulse(
            Staff staff,
            @RequestParam long counter,
            @RequestParam(defaultValue = "-1") int sequence,
            @RequestParam(name = "back", required = false) List<String> back) {
        Optional<OfflineCounter> own = desk.own(staff, counter);
        if (own.isEmpty()) {
            return gone(staff, counter);
        }
        List<OfflineDesk.Kept> numbers = desk.refill(own.get(), sequence, numbers(counter, back));
        return answer(
                new OfflineBodies.Pulse(
                        OfflineBodies.Counter.of(own.get()),
                        numbers.stream().map(OfflineBodies.Held::of).toList(),
                        clock.instant()));
    }

    /** Out of use, revoked, or not theirs: the counter is told which. */
    private ResponseEntity<Object> gone(Staff staff, long counter) {
        return desk.find(staff, counter)
                .map(one ->
                        ResponseEntity.status(HttpStatus.GONE)
                                .<Object>body(OfflineBodies.Counter.of(one)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static List<HeldNumbers.Held> numbers(long counter, @Nullable List<String> told) {
        return told == null
                ? List.of()
                : told.stream().flatMap(one -> number(counter, one).stream()).toList();
    }

    private static Optional<HeldNumbers.Held> number(long counter, String told) {
        String[] parts = told.split(":", 3);
        return parts.length == 3
                        && YEAR.matcher(parts[1]).matches()
                        && NUMBER.matcher(parts[2]).matches()
                ? BookKind.ofCode(parts[0])
                        .map(book ->
                                new HeldNumbers.Held(
                                        counter,
                                        book,
                                        Integer.parseInt(parts[1]),
                                        Integer.parseInt(parts[2])))
                : Optional.empty();
    }

    @GetMapping({"/mat-mang/goi/{id}", "/offline/pack/{id}"})
    ResponseEntity<Object> pack(PageContext ctx, Staff staff, @PathVariable long id) {
        LocalDate today = VietnamTime.day(clock.instant());
        Optional<OfflineCounter> own = desk.own(staff, id);
        Optional<Place> place =
                own.flatMap(one ->
                        places.of(staff, today, one.unit().unit().code().value())
                                .filter(found -> found.unit().equals(one.unit())));
        if (place.isEmpty()) {
            return gone(staff, id);
        }
        Map<String, Object> packed = new TreeMap<>();
        parts.forEach(part -> packed.put(part.kind(), part.pack(ctx, staff, place.get(), today)));
        return answer(
                new OfflineBodies.Pack(OfflineBodies.Counter.of(own.orElseThrow()), today, packed));
    }

    @PostMapping({"/mat-mang/gui", "/offline/send"})
    ResponseEntity<Object> send(
            PageContext ctx,
            Staff staff,
            @RequestParam String record,
            @RequestParam String signature) {
        return answer(OfflineBodies.Sent.of(ctx, arrivals.take(ctx, staff, record, signature)));
    }

    private static ResponseEntity<Object> answer(Object body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
