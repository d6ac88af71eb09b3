// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionClass;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.web.PageContext;

/** Chooses the term of one paper, keeps it back, or no longer does. */
@Component
class KeptTermWork {
    private final RetentionBook book;
    private final RetentionSetting setting;

    KeptTermWork(RetentionBook book, RetentionSetting setting) {
        this.book = book;
        this.setting = setting;
    }

    /** What is wrong, by field; nothing when it is done. */
    Map<String, String> take(
            PageContext ctx, Staff staff, HoldingCode paper, Map<String, String> typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        String asked = typed.getOrDefault("do", "");
        String field = asked.equals("choose") ? "basis" : "reason";
        String words = VietnameseText.line(typed.getOrDefault(field, ""));
        if (words.isEmpty() || words.length() > PaperFacts.LONGEST) {
            faults.put(field, ctx.text("keeping.fault." + field));
            return faults;
        }
        switch (asked) {
            case "choose" ->
                    choose(ctx, staff, paper, new Wish(typed.getOrDefault("class", ""), words))
                            .ifPresent(fault -> faults.put("class", fault));
            case "hold" -> setting.hold(staff, paper, words);
            default -> {
                if (!setting.lift(staff, paper, words)) {
                    faults.put("reason", ctx.text("keeping.fault.not-held"));
                }
            }
        }
        return faults;
    }

    private record Wish(String code, String basis) {}

    private Optional<String> choose(PageContext ctx, Staff staff, HoldingCode paper, Wish wish) {
        Optional<RetentionClass> term = book.rules().find(wish.code());
        if (term.isEmpty()) {
            return Optional.of(ctx.text("keeping.fault.class"));
        }
        return switch (setting.choose(staff, paper, new RetentionTerm(term.get(), wish.basis()))) {
            case RetentionSetting.Answer.Done _ -> Optional.empty();
            case RetentionSetting.Answer.TooShort(RetentionClass least) ->
                    Optional.of(
                            ctx.text(
                                    "keeping.fault.short",
                                    new TermWords(ctx).term(least),
                                    least.basis()));
        };
    }
}
