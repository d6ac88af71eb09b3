// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.Tally;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/**
 * Puts figures of ratings into words.
 *
 * @param least so many ratings become known at once
 */
record RatingsPageMaker(PageContext ctx, RatingSummary sum, int least) {
    /** What stands where nothing is known. */
    private static final String NOTHING = "–";

    RatingsPage page(List<Choice> periods, List<Choice> units) {
        Tally all = sum.all();
        return new RatingsPage(
                periods,
                units,
                ctx.text(
                        "evaluation.figures.heading",
                        all.rated(),
                        sum.ended(),
                        ctx.formats().percent(all.rated(), sum.ended())),
                sum.waiting() == 0
                        ? ""
                        : ctx.text("evaluation.figures.waiting", sum.waiting(), least),
                columns(),
                rows(),
                sum.comments());
    }

    private List<String> columns() {
        return Stream.concat(
                        Stream.of("all"),
                        Arrays.stream(RatingChannel.values()).map(RatingChannel::code))
                .map(word -> ctx.text("evaluation.channel." + word))
                .toList();
    }

    private List<RatingsPage.Row> rows() {
        Stream<RatingsPage.Row> answers =
                Stream.of(
                        row("rated", tally -> ctx.formats().number(tally.rated())),
                        row("rate", tally -> ctx.formats().percent(tally.rated(), sum.ended())),
                        row("known", this::known));
        Stream<RatingsPage.Row> levels =
                Arrays.stream(Level.values())
                        .map(level ->
                                row(
                                        "level." + level.code(),
                                        tally ->
                                                ctx.formats()
                                                        .percent(tally.of(level), tally.known())));
        return Stream.of(answers, levels, Stream.of(row("mean", this::mean)))
                .flatMap(some -> some)
                .toList();
    }

    private RatingsPage.Row row(String word, Function<Tally, String> cell) {
        String key = word.startsWith("level.") ? "evaluation." : "evaluation.figures.";
        Stream<Tally> channels = Arrays.stream(RatingChannel.values()).map(sum::of);
        return new RatingsPage.Row(
                ctx.text(key + word),
                Stream.concat(Stream.of(sum.all()), channels).map(cell).toList());
    }

    private String known(Tally tally) {
        return tally.known() == 0
                ? ctx.text("evaluation.figures.few", least)
                : ctx.formats().number(tally.known());
    }

    private String mean(Tally tally) {
        return tally.mean()
                .map(known -> ctx.text("evaluation.figures.of-three", known))
                .orElse(NOTHING);
    }

    static List<Choice> units(PageContext ctx, List<StoredUnit> units, String chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", ctx.text("evaluation.figures.units"), chosen.isEmpty()));
        units.stream()
                .map(StoredUnit::unit)
                .map(unit ->
                        new Choice(
                                unit.code().value(),
                                unit.name(),
                                unit.code().value().equals(chosen)))
                .forEach(choices::add);
        return choices;
    }
}
