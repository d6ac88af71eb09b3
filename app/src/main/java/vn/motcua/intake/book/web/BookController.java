// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.book.web;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Staff;
import vn.motcua.intake.book.Book;
import vn.motcua.intake.book.Bookkeeping;
import vn.motcua.intake.book.Bookkeeping.Answer;
import vn.motcua.intake.book.Books;
import vn.motcua.intake.book.CorrectedField;
import vn.motcua.intake.form.Fields;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;

/** Books of certifications: the list, one volume to read, print, mend and close. */
@Controller
class BookController {
    private final Books books;
    private final Bookkeeping keeping;
    private final BookPageMaker maker;
    private final Access access;

    BookController(Books books, Bookkeeping keeping, BookPageMaker maker, Access access) {
        this.books = books;
        this.keeping = keeping;
        this.maker = maker;
        this.access = access;
    }

    @GetMapping({"/so-chung-thuc", "/books"})
    ModelAndView list(PageContext ctx, Staff staff) {
        Reach reach = access.reach(staff, Action.KEEP_BOOKS);
        List<Long> units = reach.units().stream().map(StoredUnit::id).toList();
        return new ModelAndView(
                "intake/book/web/books",
                Map.of(
                        "books",
                        books.of(units).stream().map(one -> maker.listed(ctx, one)).toList()));
    }

    @GetMapping({"/so-chung-thuc/{id}", "/books/{id}"})
    ModelAndView book(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam(name = "thang", defaultValue = "") String month) {
        return show(ctx, find(staff, id), month(month), "");
    }

    @PostMapping({"/so-chung-thuc/{id}", "/books/{id}"})
    ModelAndView act(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        Book book = find(staff, id);
        Fields fields = new Fields(form.toSingleValueMap());
        Answer answer = act(staff, book, fields);
        String notice = "intake.book.answer." + answer.name().toLowerCase(Locale.ROOT);
        ModelAndView view =
                show(ctx, find(staff, id), month(fields.raw("thang")), ctx.text(notice));
        view.setStatus(answer == Answer.DONE ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    private Answer act(Staff staff, Book book, Fields fields) {
        long entry = fields.number("entry");
        return switch (fields.raw("do")) {
            case "close" -> keeping.close(staff, book.id());
            case "strike" -> keeping.strike(staff, entry, fields.line("reason"));
            case "correct" ->
                    CorrectedField.ofCode(fields.raw("field"))
                            .map(field ->
                                    keeping.correct(
                                            staff,
                                            entry,
                                            new Books.Change(
                                                    field,
                                                    fields.line("text"),
                                                    fields.line("reason"))))
                            .orElse(Answer.FAULTY);
            default -> Answer.FAULTY;
        };
    }

    private ModelAndView show(PageContext ctx, Book book, @Nullable Month month, String notice) {
        return new ModelAndView(
                "intake/book/web/book", Map.of("page", maker.page(ctx, book, month, notice)));
    }

    private Book find(Staff staff, String id) {
        Optional<Book> book =
                id.matches("[1-9][0-9]{0,17}")
                        ? keeping.book(staff, Long.parseLong(id))
                        : Optional.empty();
        return book.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable Month month(String typed) {
        return typed.matches("[1-9]|1[0-2]") ? Month.of(Integer.parseInt(typed)) : null;
    }
}
