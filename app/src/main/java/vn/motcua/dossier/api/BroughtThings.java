// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;

/** Reads the papers and fees that a program sent. */
record BroughtThings(FieldErrors errors) {
    /** More papers than any procedure asks for. */
    private static final int MOST = 100;

    private static final FieldErrors.Count ORIGINALS = new FieldErrors.Count(1, 1_000);
    private static final FieldErrors.Count COPIES = new FieldErrors.Count(0, 1_000);

    /** Up to a thousand million đồng. */
    private static final FieldErrors.Count AMOUNT = new FieldErrors.Count(-1, 1_000_000_000L);

    List<Paper> papers(@Nullable List<NewDossierBody.@Nullable PaperBody> told) {
        return told == null || tooMany("papers", told)
                ? List.of()
                : IntStream.range(0, told.size()).mapToObj(i -> paper(i, told.get(i))).toList();
    }

    private Paper paper(int place, NewDossierBody.@Nullable PaperBody told) {
        String field = "papers." + place;
        if (told == null) {
            errors.add(field, "missing");
            return new Paper("", 0, 0, null);
        }
        boolean copiesOnly = told.originals() == null && told.copies() != null;
        return new Paper(
                errors.line(field + ".name", told.name()),
                (int)
                        errors.count(
                                field + ".originals",
                                copiesOnly ? Integer.valueOf(0) : told.originals(),
                                ORIGINALS),
                (int) errors.count(field + ".copies", told.copies(), COPIES),
                null);
    }

    List<FeeLine> fees(@Nullable List<NewDossierBody.@Nullable FeeBody> told) {
        return told == null || tooMany("fees", told)
                ? List.of()
                : IntStream.range(0, told.size()).mapToObj(i -> fee(i, told.get(i))).toList();
    }

    private FeeLine fee(int place, NewDossierBody.@Nullable FeeBody told) {
        String field = "fees." + place;
        if (told == null) {
            errors.add(field, "missing");
            return new FeeLine("", Money.ZERO);
        }
        return new FeeLine(
                errors.line(field + ".name", told.name()),
                new Money(errors.count(field + ".amountVnd", told.amountVnd(), AMOUNT)));
    }

    private boolean tooMany(String field, List<?> told) {
        if (told.size() > MOST) {
            errors.add(field, "too_long");
        }
        return told.size() > MOST;
    }
}
