// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.motcua.archive.HoldingCode;
import vn.motcua.calendar.VietnamTime;

/** Says how long kept papers are to be kept, and which are past it today. */
@Service
public class Keeping {
    private final RetentionBook book;
    private final KeptPaperRecords papers;
    private final InstantSource clock;

    Keeping(RetentionBook book, KeptPaperRecords papers, InstantSource clock) {
        this.book = book;
        this.papers = papers;
        this.clock = clock;
    }

    /** How these papers stand today, in their order; unknown ones are left out. */
    public Map<HoldingCode, Standing> standings(Collection<HoldingCode> codes) {
        RetentionRuler ruler = new RetentionRuler(book.rules(), today());
        Map<HoldingCode, KeptFacts> facts =
                papers.facts(codes).stream().collect(Collectors.toMap(KeptFacts::code, one -> one));
        Map<HoldingCode, Standing> standings = new LinkedHashMap<>();
        for (HoldingCode code : codes) {
            KeptFacts known = facts.get(code);
            if (known != null) {
                standings.put(code, ruler.standing(known));
            }
        }
        return standings;
    }

    /**
     * Papers past their time that stand on no open list, the oldest first.
     *
     * @param units keys of the units that keep them
     */
    public Map<HoldingCode, Standing.Due> due(Set<Long> units, int skip, int most) {
        List<HoldingCode> codes = papers.due(units, today(), skip, most);
        Map<HoldingCode, Standing.Due> due = new LinkedHashMap<>();
        standings(codes)
                .forEach((code, standing) -> {
                    if (standing instanceof Standing.Due over) {
                        due.put(code, over);
                    }
                });
        return due;
    }

    /** How many papers are past their time and stand on no open list. */
    public int countDue(Set<Long> units) {
        return papers.countDue(units, today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
