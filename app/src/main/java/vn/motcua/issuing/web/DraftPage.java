// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The draft of a result on a page.
 *
 * @param code the dossier
 * @param owner who asks
 * @param templates those that fit
 * @param template key of the chosen one; empty when none fits
 * @param title what it makes
 * @param fields what the specialist fills in
 * @param scan whether the scan of an original is asked for, and whether one is kept already
 * @param brought what is asked for of a paper made outside of the program; null for templates
 * @param signers who may sign
 * @param capacities in which capacity
 * @param symbol what stands behind the number
 * @param standing where the draft that stands can be read; null when there is none
 * @param refusal why nothing was kept; empty when nothing was refused
 */
record DraftPage(
        String code,
        String owner,
        List<Choice> templates,
        String template,
        String title,
        List<Field> fields,
        Scan scan,
        @Nullable Brought brought,
        List<Choice> signers,
        List<Choice> capacities,
        String symbol,
        @Nullable String standing,
        String refusal) {
    DraftPage {
        templates = List.copyOf(templates);
        fields = List.copyOf(fields);
        signers = List.copyOf(signers);
        capacities = List.copyOf(capacities);
    }

    /** Whether the template certifies an original. */
    enum Scan {
        /** It does not. */
        NONE,
        /** Its scan is to be chosen. */
        ASKED,
        /** Its scan came with the draft that stands; another may be chosen. */
        KEPT
    }

    /**
     * A paper made outside of the program.
     *
     * @param title what it is called
     * @param kinds what it is to the dossier
     * @param sent address of the file that came with this form; empty when none did
     * @param kept whether a file is there already
     * @param spots where things go
     * @param faults in words, by field
     */
    record Brought(
            String title,
            List<Choice> kinds,
            String sent,
            boolean kept,
            List<SpotField> spots,
            Map<String, String> faults) {
        Brought {
            kinds = List.copyOf(kinds);
            spots = List.copyOf(spots);
            faults = Map.copyOf(faults);
        }

        @Nullable String fault(String field) {
            return faults.get(field);
        }
    }

    /** Where one thing goes. */
    record SpotField(String name, String label, List<Choice> choices, @Nullable String fault) {
        SpotField {
            choices = List.copyOf(choices);
        }
    }

    /** A field of the template. */
    record Field(
            String name,
            String label,
            String value,
            @Nullable String hint,
            @Nullable String fault,
            boolean isDay,
            boolean isLong) {}
}
