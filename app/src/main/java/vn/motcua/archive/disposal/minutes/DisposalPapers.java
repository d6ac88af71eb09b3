// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;
import vn.motcua.printing.Occasion;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.Papers;
import vn.motcua.printing.PrintResult;

/**
 * Prints the papers of a list: the list itself before it is approved, and the minutes once it is
 * carried out. Nothing of it runs within a transaction. Luật Lưu trữ 33/2024/QH15; layout of Nghị
 * định 30/2020/NĐ-CP, Phụ lục I.
 */
@Service
public class DisposalPapers {
    private final DisposalRecords records;
    private final MinutesRecords minutes;
    private final RetentionBook book;
    private final StaffRegister register;
    private final Units units;
    private final Papers papers;

    DisposalPapers(
            DisposalRecords records,
            MinutesRecords minutes,
            RetentionBook book,
            StaffRegister register,
            Units units,
            Papers papers) {
        this.records = records;
        this.minutes = minutes;
        this.book = book;
        this.register = register;
        this.units = units;
        this.papers = papers;
    }

    /** The list for a council or the leader, as it stands now; nobody signs it. */
    public Optional<PrintResult> list(DisposalList list) {
        LocalDate day = VietnamTime.day(list.made().at());
        return print(PaperKind.DISPOSAL_LIST, day, filler(list, day).fill());
    }

    /** The minutes, not signed; empty before the last file of the list is gone. */
    public Optional<PrintResult> minutes(DisposalList list) {
        if (list.state() != DisposalState.DONE) {
            return Optional.empty();
        }
        LocalDate day = VietnamTime.day(Objects.requireNonNull(list.done()));
        MinutesFiller filler = new MinutesFiller(filler(list, day), minutes.fate(list.id()));
        return print(PaperKind.DISPOSAL_MINUTES, day, filler.fill());
    }

    private Optional<PrintResult> print(PaperKind kind, LocalDate day, PaperData data) {
        return papers.template(kind, new Occasion(day, "", ""))
                .map(template -> papers.print(template, data));
    }

    private ListFiller filler(DisposalList list, LocalDate day) {
        ListFacts facts =
                new ListFacts(
                        list,
                        records.lines(list.id()),
                        head(list, day),
                        register.names(people(list)),
                        book.rules());
        return new ListFiller(facts, papers::printable);
    }

    private static Set<AccountId> people(DisposalList list) {
        Set<AccountId> people = new HashSet<>(Set.of(list.made().account()));
        DisposalList.Decision decision = list.decision();
        if (decision != null) {
            people.add(decision.by().account());
        }
        return people;
    }

    private ListFacts.Head head(DisposalList list, LocalDate day) {
        UnitTree tree = units.tree();
        Unit unit = tree.find(list.unit(), day).orElseThrow().unit();
        String above =
                Optional.ofNullable(unit.parent())
                        .flatMap(code -> tree.find(code, day))
                        .map(stored -> stored.unit().name())
                        .orElse("");
        return new ListFacts.Head(above, list.unitName(), unit.place());
    }
}
