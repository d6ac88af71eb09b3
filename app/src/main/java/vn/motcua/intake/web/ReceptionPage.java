// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.form.Fields;
import vn.motcua.web.Choice;
import vn.motcua.web.DayGrid;
import vn.motcua.web.PageContext;

/**
 * All that the page of reception shows.
 *
 * @param key hidden in the form
 * @param unit where it is received
 * @param units to choose from; empty when there is one
 * @param channels to choose from
 * @param fields as typed
 * @param faults by field, in order
 * @param notice something to know first; empty when nothing
 * @param card what a scanned card tells; empty without
 * @param known who this is, as the latest dossier has them; null when nobody is known
 * @param search the procedures found
 * @param procedure the one chosen; null before
 */
record ReceptionPage(
        String key,
        String unit,
        List<Choice> units,
        List<Choice> channels,
        Fields fields,
        Map<String, String> faults,
        String notice,
        Card card,
        @Nullable Known known,
        Search search,
        @Nullable Procedure procedure,
        List<Choice> offices) {

    String shown(String name) {
        return fields.shown(name);
    }

    @Nullable String fault(String name) {
        return faults.get(name);
    }

    /** True when something is typed or wrong about somebody who hands in for another. */
    boolean another() {
        return List.of("submitterName", "submitterId", "submitterPhone", "authority").stream()
                .anyMatch(field -> fields.has(field) || faults.containsKey(field));
    }

    /** True when one of these is typed or wrong. */
    boolean opens(String... names) {
        return List.of(names).stream()
                .anyMatch(name -> faults.containsKey(name) || fields.has(name));
    }

    /**
     * What a scanned card tells.
     *
     * @param facts beside number, name and address
     * @param warnings what is to be looked at
     */
    record Card(List<String> facts, List<String> warnings) {}

    /**
     * Somebody who came before.
     *
     * @param sentence who they are
     * @param name as it stands in the register
     * @param phone as it stands there; may be empty
     * @param address as it stands there; may be empty
     * @param differences what was typed otherwise, in words
     */
    record Known(
            String sentence, String name, String phone, String address, List<String> differences) {}

    /**
     * What was found.
     *
     * @param told how many, or that there is none; empty when nothing was looked for
     */
    record Search(String told, List<Hit> hits) {}

    /** A procedure found. */
    record Hit(long id, String name, String detail, boolean chosen) {}

    /**
     * The procedure chosen.
     *
     * @param limits the cases with their limits; empty when there is one alone
     */
    record Procedure(
            long id,
            String name,
            String detail,
            List<Choice> limits,
            List<PaperLine> papers,
            List<FeeLine> fees,
            String total,
            String totalInWords,
            Due due) {
        /** True when the store has something of the applicant that could be used again. */
        boolean hasOwn() {
            return papers.stream().anyMatch(paper -> !paper.own().choices().isEmpty());
        }
    }

    /** How the applicant may want to be told, the one chosen now marked. */
    List<Choice> notices(PageContext ctx) {
        String chosen = fields.raw("notice");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ctx.text("intake.notice-channel.none"), chosen.isEmpty()));
        for (NoticeChannel one : NoticeChannel.values()) {
            choices.add(
                    new Choice(
                            one.code(),
                            ctx.text("intake.notice-channel." + one.code()),
                            one.code().equals(chosen)));
        }
        return choices;
    }

    /**
     * A paper asked for.
     *
     * @param position from 1; also its key up to 9
     * @param asked how many of what, in words
     * @param file the name of the file kept already; empty when there is none
     * @param own what the store has of the applicant
     */
    record PaperLine(
            int position,
            String name,
            String asked,
            boolean mandatory,
            boolean have,
            boolean none,
            String originals,
            String copies,
            String why,
            String file,
            Own own) {
        String field(String what) {
            return PaperReader.doc(position, what);
        }
    }

    /**
     * What the store has that could take the place of a paper.
     *
     * @param choices to choose from, those that are likely it first; empty when there is none
     * @param likely true when one of them is likely it
     */
    record Own(List<Choice> choices, boolean likely) {
        Own {
            choices = List.copyOf(choices);
        }

        boolean chosen() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** Something to be paid. */
    record FeeLine(String field, String name, String price, String count) {}

    /** When it would be due, and why. */
    record Due(String day, String sentence, @Nullable DayGrid grid, @Nullable String warning) {}
}
