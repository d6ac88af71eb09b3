// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.archive.FactsReader;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.digitise.ConfirmDesk;
import vn.motcua.archive.digitise.PageChange;
import vn.motcua.archive.digitise.PageDesk;
import vn.motcua.archive.digitise.PageSet;
import vn.motcua.archive.digitise.PaperPlace;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Does what a form of one paper asks for; whatever was typed stays. */
@Component
class ScanPaperWork {
    private static final String CONFIRM = "confirm";
    private static final Pattern CHANGE = Pattern.compile("([a-z-]+)-([0-9]{1,3})");

    private final BroughtScans brought;
    private final PageDesk desk;
    private final ConfirmDesk confirming;

    ScanPaperWork(BroughtScans brought, PageDesk desk, ConfirmDesk confirming) {
        this.brought = brought;
        this.desk = desk;
        this.confirming = confirming;
    }

    /** A paper with its pages before somebody. */
    record Bench(Staff staff, ScanPaperMaker maker, PageSet set) {
        PaperPlace place() {
            return maker.dossier().place(maker.number());
        }

        PageContext ctx() {
            return maker.ctx();
        }
    }

    /** Where a form leads. */
    sealed interface Way {
        /** It is kept. */
        record Kept() implements Way {}

        /** The page again. */
        record Again(ScanPaperPage.Form form, ScanPaperPage.@Nullable Note note) implements Way {
            boolean isFault() {
                return !form.faults().isEmpty() || (note != null && note.isFault());
            }
        }
    }

    Way take(Bench bench, Map<String, String> typed, List<MultipartFile> files) {
        ScanPaperPage.Form form = new ScanPaperPage.Form(typed, Map.of());
        if (!typed.getOrDefault("version", "").equals(Integer.toString(bench.set().version()))) {
            return fault(bench, form, "digitise.changed");
        }
        BroughtScans.Brought kept = brought.keep(bench.ctx(), bench.staff(), files);
        if (!kept.faults().isEmpty()) {
            if (!kept.files().isEmpty()) {
                add(bench, kept);
            }
            String words = String.join(" ", kept.faults());
            return new Way.Again(form, new ScanPaperPage.Note(words, true));
        }
        if (!kept.files().isEmpty()) {
            return switch (add(bench, kept)) {
                case ALL -> told(bench, form, "digitise.added");
                case NOT_ALL -> fault(bench, form, "digitise.not-shown");
                case NONE -> fault(bench, form, "digitise.not-added");
            };
        }
        String asked = typed.getOrDefault("do", "");
        return asked.equals(CONFIRM) ? confirm(bench, typed) : change(bench, form, asked);
    }

    private PageDesk.Added add(Bench bench, BroughtScans.Brought kept) {
        return desk.add(bench.staff(), bench.place(), bench.set(), kept.files());
    }

    private Way change(Bench bench, ScanPaperPage.Form form, String asked) {
        Matcher change = CHANGE.matcher(asked);
        Optional<PageChange> what =
                change.matches() ? PageChange.ofCode(change.group(1)) : Optional.empty();
        if (what.isEmpty()) {
            return fault(bench, form, "digitise.no-file");
        }
        PageDesk.Asked one = new PageDesk.Asked(what.get(), Integer.parseInt(change.group(2)));
        return desk.change(bench.staff(), bench.place(), bench.set(), one)
                ? new Way.Again(form, null)
                : fault(bench, form, "digitise.changed");
    }

    private Way confirm(Bench bench, Map<String, String> typed) {
        FactsReader reader = FactsReader.typed(typed);
        Optional<PaperFacts> facts = reader.facts();
        ScanPaperPage.Form form = new ScanPaperPage.Form(typed, reader.faults(bench.ctx()));
        if (facts.isEmpty()) {
            return new Way.Again(form, null);
        }
        ScanPaperMaker maker = bench.maker();
        return switch (confirming.confirm(
                bench.staff(),
                new ConfirmDesk.Job(maker.dossier(), maker.number()),
                bench.set(),
                facts.get())) {
            case ConfirmDesk.Answer.Kept _ -> new Way.Kept();
            case ConfirmDesk.Answer.NoPages _ -> fault(bench, form, "digitise.no-pages");
            case ConfirmDesk.Answer.Unreadable _ -> fault(bench, form, "digitise.unreadable");
            case ConfirmDesk.Answer.Changed _ -> fault(bench, form, "digitise.changed");
        };
    }

    private static Way told(Bench bench, ScanPaperPage.Form form, String key) {
        return new Way.Again(form, new ScanPaperPage.Note(bench.ctx().text(key), false));
    }

    private static Way fault(Bench bench, ScanPaperPage.Form form, String key) {
        return new Way.Again(form, new ScanPaperPage.Note(bench.ctx().text(key), true));
    }
}
