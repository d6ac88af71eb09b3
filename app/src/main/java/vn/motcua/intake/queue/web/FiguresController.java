// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.queue.QueueFigures;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueViews;
import vn.motcua.web.PageContext;
import vn.motcua.web.TypedDay;

/** Figures of the queue by hour and counter, on a page and as a file. */
@Controller
class FiguresController {
    /** By this mark spreadsheets know the encoding, or Vietnamese letters come out wrong. */
    private static final String UTF_8_MARK = "\uFEFF";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final int DAYS_AT_MOST = 366;

    private final Offices offices;
    private final QueueViews views;
    private final InstantSource clock;

    FiguresController(Offices offices, QueueViews views, InstantSource clock) {
        this.offices = offices;
        this.views = views;
        this.clock = clock;
    }

    /** The days asked for; an unreadable one is today. */
    record Period(LocalDate from, LocalDate to) {
        static Period of(Map<String, String> asked, LocalDate today) {
            LocalDate to = day(asked.getOrDefault("den", ""), today);
            LocalDate from = day(asked.getOrDefault("tu", ""), to);
            LocalDate earliest = to.minusDays(DAYS_AT_MOST);
            return new Period(from.isBefore(earliest) || from.isAfter(to) ? to : from, to);
        }

        private static LocalDate day(String typed, LocalDate usual) {
            LocalDate day = TypedDay.day(typed).value();
            return day == null ? usual : day;
        }
    }

    @GetMapping({"/so-thu-tu/so-lieu", "/queue/figures"})
    ModelAndView page(PageContext ctx, Staff staff, @RequestParam Map<String, String> asked) {
        Optional<QueueOffice> office = office(staff, asked);
        if (office.isEmpty()) {
            return new ModelAndView("intake/queue/web/none");
        }
        Period period = Period.of(asked, VietnamTime.day(clock.instant()));
        return new ModelAndView(
                "intake/queue/web/figures", Map.of("page", page(ctx, staff, office.get(), period)));
    }

    private FiguresPage page(PageContext ctx, Staff staff, QueueOffice office, Period period) {
        return FiguresPage.of(
                ctx,
                new FiguresPage.Asked(offices.of(staff, Action.VIEW_REPORTS), office, period),
                views.figures(office.unit(), period.from(), period.to()));
    }

    private Optional<QueueOffice> office(Staff staff, Map<String, String> asked) {
        return offices.of(staff, Action.VIEW_REPORTS, asked.getOrDefault("don-vi", ""));
    }

    @GetMapping({"/so-thu-tu/so-lieu.csv", "/queue/figures.csv"})
    ResponseEntity<byte[]> csv(Staff staff, @RequestParam Map<String, String> asked) {
        Period period = Period.of(asked, VietnamTime.day(clock.instant()));
        List<QueueFigures> figures =
                office(staff, asked)
                        .map(office -> views.figures(office.unit(), period.from(), period.to()))
                        .orElse(List.of());
        String name = "so-thu-tu-%s-%s.csv".formatted(period.from(), period.to());
        return ResponseEntity.ok()
                .contentType(CSV)
                .headers(headers ->
                        headers.setContentDisposition(
                                ContentDisposition.attachment().filename(name).build()))
                .body((UTF_8_MARK + csv(figures)).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(List<QueueFigures> figures) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    "day",
                    "hour",
                    "counter",
                    "taken",
                    "served",
                    "absent",
                    "left_over",
                    "waited_p50_seconds",
                    "waited_p90_seconds");
            figures.forEach(one -> csv.writeRecord(line(one)));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static List<String> line(QueueFigures one) {
        Integer counter = one.counter();
        return List.of(
                one.day().toString(),
                Integer.toString(one.hour()),
                counter == null ? "" : counter.toString(),
                Integer.toString(one.taken()),
                Integer.toString(one.served()),
                Integer.toString(one.absent()),
                Integer.toString(one.leftOver()),
                seconds(one.waitedHalf()),
                seconds(one.waitedMost()));
    }

    private static String seconds(@Nullable Duration waited) {
        return waited == null ? "" : Long.toString(waited.toSeconds());
    }
}
