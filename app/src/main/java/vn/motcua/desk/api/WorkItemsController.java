// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.api;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.desk.WorkPlace;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Open work for programs, page by page, and claiming it. */
@RestController
class WorkItemsController {
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]?|100");

    private final WorkQueue queue;
    private final InstantSource clock;

    WorkItemsController(WorkQueue queue, InstantSource clock) {
        this.queue = queue;
        this.clock = clock;
    }

    /** Which page of which list; as sent. */
    record Asked(@Nullable String view, @Nullable String limit, @Nullable String cursor) {
        Optional<WorkView> list() {
            String word = Objects.requireNonNullElse(view, WorkView.MINE.code());
            return Arrays.stream(WorkView.values())
                    .filter(one -> one.code().equals(word))
                    .findFirst();
        }

        Optional<Integer> size() {
            return Optional.of(Objects.requireNonNullElse(limit, "50"))
                    .filter(told -> LIMIT.matcher(told).matches())
                    .map(Integer::valueOf);
        }

        /** The place behind which to begin; empty for a word that is none of ours. */
        Optional<WorkPlace> place() {
            return cursor == null ? Optional.of(WorkPlace.START) : Cursor.parse(cursor);
        }
    }

    @GetMapping(WorkEndpoints.LIST)
    ResponseEntity<Object> list(PageContext ctx, Staff staff, Asked asked) {
        List<Problem.FieldError> errors = new ArrayList<>();
        Optional<WorkView> view = asked.list();
        Optional<Integer> size = asked.size();
        Optional<WorkPlace> place = asked.place();
        check(ctx, errors, "view", view);
        check(ctx, errors, "limit", size);
        check(ctx, errors, "cursor", place);
        if (!errors.isEmpty()) {
            return faulty(ctx, errors);
        }
        return ResponseEntity.ok(
                page(staff, view.orElseThrow(), place.orElseThrow(), size.orElseThrow()));
    }

    /** One row more than asked for tells whether another page follows. */
    private WorkBodies.Page page(Staff staff, WorkView view, WorkPlace place, int size) {
        List<WorkRow> behind = queue.page(view, staff, place, size + 1);
        List<WorkRow> rows = behind.stream().limit(size).toList();
        return new WorkBodies.Page(
                rows.stream().map(row -> WorkBodies.of(row, staff)).toList(),
                behind.size() > size ? Cursor.word(WorkPlace.of(rows.getLast())) : null);
    }

    @PostMapping(WorkEndpoints.CLAIM)
    ResponseEntity<Object> claim(PageContext ctx, Staff staff, @RequestBody WorkBodies.Wish wish) {
        List<Long> items =
                wish.items() == null
                        ? List.of()
                        : wish.items().stream().flatMap(Stream::ofNullable).distinct().toList();
        if (items.isEmpty() || items.size() > WorkQueue.MOST) {
            List<Problem.FieldError> errors = new ArrayList<>();
            check(ctx, errors, "items", Optional.empty());
            return faulty(ctx, errors);
        }
        List<Long> claimed =
                items.stream().filter(item -> queue.claim(item, staff, clock.instant())).toList();
        List<Long> refused = items.stream().filter(item -> !claimed.contains(item)).toList();
        return claimed.isEmpty()
                ? Problem.of(HttpStatus.CONFLICT, "not-claimed", ctx.text("desk.api.taken"))
                        .telling(ctx.text("desk.api.taken.sentence"))
                        .with("refused", refused)
                        .answer()
                : ResponseEntity.ok(new WorkBodies.Claimed(claimed, refused));
    }

    private static void check(
            PageContext ctx, List<Problem.FieldError> errors, String field, Optional<?> value) {
        if (value.isEmpty()) {
            errors.add(
                    new Problem.FieldError(field, "unknown", ctx.text("desk.api.field." + field)));
        }
    }

    private static ResponseEntity<Object> faulty(PageContext ctx, List<Problem.FieldError> errors) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "faulty",
                        ctx.text("web.problem.faulty", errors.size()))
                .naming(errors)
                .answer();
    }
}
