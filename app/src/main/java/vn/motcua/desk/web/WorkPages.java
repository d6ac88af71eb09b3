// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.panel.ActRequests;
import vn.motcua.dossier.panel.Draft;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Makes the pages of work: the list, its filters, and the piece looked at. */
@Component
class WorkPages {
    private final WorkQueue queue;
    private final WorkLines lines;
    private final WorkPreview preview;
    private final ActRequests requests;
    private final StaffRegister register;
    private final InstantSource clock;

    WorkPages(
            WorkQueue queue,
            WorkLines lines,
            WorkPreview preview,
            ActRequests requests,
            StaffRegister register,
            InstantSource clock) {
        this.queue = queue;
        this.lines = lines;
        this.preview = preview;
        this.requests = requests;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param view which list
     * @param words {@code chon} the piece looked at, {@code loc} the filter, {@code xong} what was
     *     just done
     * @param draft what was sent and could not be done
     */
    record Asked(WorkView view, Map<String, String> words, Draft draft) {
        String word(String name) {
            return words.getOrDefault(name, "");
        }
    }

    /** Does what the form of the preview asks. */
    ActRequests.Outcome act(PageContext ctx, Staff staff, MultiValueMap<String, String> form) {
        String code = Objects.requireNonNullElse(form.getFirst("code"), "");
        Optional<DossierCode> dossier = DossierCode.parse(code);
        return dossier.isEmpty()
                ? new ActRequests.Outcome.Nothing()
                : requests.handle(ctx, staff, dossier.get(), form);
    }

    WorkPage page(PageContext ctx, Staff staff, Asked asked) {
        LocalDateTime now = VietnamTime.local(clock.instant());
        List<WorkRow> all = queue.list(asked.view(), staff);
        Filter filter = Filter.of(asked.word("loc"));
        List<WorkLines.Told> told = all.stream().map(row -> lines.tell(ctx, row, now)).toList();
        List<WorkLines.Told> shown = told.stream().filter(one -> filter.lets(one)).toList();
        int chosen = chosen(shown, asked);
        WorkSlice slice = WorkSlice.of(shown, asked.word("trang"), Math.max(chosen, 0));
        return new WorkPage(
                ctx.text("desk.view." + asked.view().code()),
                note(ctx, all.size(), now),
                told(ctx, asked),
                counters(ctx, asked, told),
                lines(ctx, asked, slice, chosen),
                slice.pager(page -> turned(ctx, asked, page)),
                asked.view() == WorkView.WAITING,
                asked.view() == WorkView.MINE ? colleagues(staff, now.toLocalDate()) : List.of(),
                asked.view() == WorkView.SIGNING || !asked.word("chon").isEmpty(),
                preview(new WorkPreview.Reader(ctx, staff), asked, shown, chosen));
    }

    private WorkPage.@Nullable Preview preview(
            WorkPreview.Reader reader, Asked asked, List<WorkLines.Told> shown, int chosen) {
        return chosen < 0
                ? null
                : preview.of(
                        reader,
                        asked,
                        shown.get(chosen),
                        place(reader.ctx(), asked, shown, chosen));
    }

    private static String note(PageContext ctx, int count, LocalDateTime now) {
        String day = ctx.formats().weekday(now.toLocalDate(), now.toLocalDate());
        return ctx.text("desk.note", count, day, ctx.formats().time(now));
    }

    private List<WorkPage.Line> lines(PageContext ctx, Asked asked, WorkSlice slice, int chosen) {
        return IntStream.range(slice.from(), slice.to())
                .mapToObj(place ->
                        lines.line(
                                ctx,
                                slice.shown().get(place),
                                select(ctx, asked, slice.shown().get(place)),
                                place == chosen))
                .toList();
    }

    private static String turned(PageContext ctx, Asked asked, int page) {
        return ctx.href(
                DeskRoutes.of(asked.view()),
                Map.of("loc", asked.word("loc"), "trang", Integer.toString(page)));
    }

    private static WorkPreview.Place place(
            PageContext ctx, Asked asked, List<WorkLines.Told> shown, int chosen) {
        @Nullable String previous = chosen == 0 ? null : select(ctx, asked, shown.get(chosen - 1));
        @Nullable String next =
                chosen == shown.size() - 1 ? null : select(ctx, asked, shown.get(chosen + 1));
        return new WorkPreview.Place(
                ctx.text("desk.place", chosen + 1, shown.size()), previous, next);
    }

    private static @Nullable String told(PageContext ctx, Asked asked) {
        String act = asked.word("xong");
        if (Act.ofCode(act).isPresent()) {
            return ctx.text("desk.done", ctx.text("dossier.act." + act));
        }
        for (String what : List.of("nhan", "giao")) {
            if (asked.word(what).matches("[0-9]{1,4}")) {
                return ctx.text(
                        "desk.bulk." + what, number(asked.word(what)), number(asked.word("mat")));
            }
        }
        return null;
    }

    private static int number(String word) {
        return word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : 0;
    }

    private static String select(PageContext ctx, Asked asked, WorkLines.Told line) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("loc", asked.word("loc"));
        words.put("chon", Long.toString(line.row().id()));
        return ctx.href(DeskRoutes.of(asked.view()), words);
    }

    /** The one asked for, else the first of the page; -1 in an empty list. */
    private static int chosen(List<WorkLines.Told> shown, Asked asked) {
        int first = WorkSlice.of(shown, asked.word("trang"), 0).from();
        return IntStream.range(0, shown.size())
                .filter(place ->
                        Long.toString(shown.get(place).row().id()).equals(asked.word("chon")))
                .findFirst()
                .orElse(shown.isEmpty() ? -1 : first);
    }

    private static List<WorkPage.Counter> counters(
            PageContext ctx, Asked asked, List<WorkLines.Told> all) {
        List<WorkPage.Counter> counters = new ArrayList<>();
        for (Filter filter : Filter.values()) {
            counters.add(
                    new WorkPage.Counter(
                            ctx.href(DeskRoutes.of(asked.view()), Map.of("loc", filter.word())),
                            (int) all.stream().filter(one -> filter.lets(one)).count(),
                            ctx.text(filter.label()),
                            filter.state(),
                            filter == Filter.of(asked.word("loc"))));
        }
        return counters;
    }

    /** Those who have one of their roles at the same unit. */
    private List<Choice> colleagues(Staff staff, LocalDate today) {
        Stream<Post> posts = staff.posts().stream().filter(post -> post.unit() != null);
        return posts.filter(post -> post.role() != Role.AUDITOR)
                .flatMap(post ->
                        register
                                .holders(post.role(), Objects.requireNonNull(post.unit()), today)
                                .stream())
                .filter(one -> !one.id().equals(staff.id()))
                .map(one -> new Choice(one.id().toString(), one.name(), false))
                .distinct()
                .toList();
    }
}
