// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.web.Choice;

/**
 * Reads which of the published processing times holds: the usual one, or that of another case with
 * the reason why.
 *
 * @param fields as typed
 */
record LimitReader(Fields fields) {
    private static final int LONGEST = 1_000;

    /** The cases to choose from; none when the procedure has one alone. */
    List<Choice> choices(Chosen procedure, ProcedureWords words) {
        List<LimitRule> rules = rules(procedure);
        int chosen = chosen(procedure).map(ChosenLimit::position).orElse(ChosenLimit.USUAL);
        return rules.size() < 2
                ? List.of()
                : IntStream.rangeClosed(1, rules.size())
                        .mapToObj(at ->
                                new Choice(
                                        Integer.toString(at),
                                        words.limit(rules.get(at - 1), at == ChosenLimit.USUAL),
                                        at == chosen))
                        .toList();
    }

    /** The processing time that holds by what is chosen so far. */
    ProcessingTime limit(Chosen procedure) {
        return chosen(procedure)
                .map(ChosenLimit::time)
                .orElseGet(() -> procedure.stored().version().limit());
    }

    /** The limit chosen; empty for the usual one, and when something is wrong with the choice. */
    Optional<ChosenLimit> read(Chosen procedure, Faults faults) {
        Optional<ChosenLimit> chosen = chosen(procedure);
        if (chosen.isEmpty()) {
            if (fields.has("limit") && fields.count("limit") != ChosenLimit.USUAL) {
                faults.add("limit", "limit");
            }
            return chosen;
        }
        if (chosen.get().reason().isEmpty()) {
            faults.add("limitReason", "limit.reason");
        } else if (chosen.get().reason().length() > LONGEST) {
            faults.add("limitReason", "too-long", LONGEST, chosen.get().reason().length());
        }
        return chosen;
    }

    private Optional<ChosenLimit> chosen(Chosen procedure) {
        return ChosenLimit.of(rules(procedure), fields.count("limit"), fields.line("limitReason"));
    }

    private static List<LimitRule> rules(Chosen procedure) {
        return procedure.catalogued().description().limits();
    }
}
