// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.Tally;

/**
 * Figures of ratings as lines of a table, or as JSON. Where nothing is known yet there is no score.
 *
 * @param unit code of the unit; empty for all
 * @param least so many ratings become known at once
 */
record SummaryForm(RatingPeriod period, Optional<String> unit, RatingSummary sum, int least) {
    /** A heading and a line each for all ratings and for each channel, parted by tabs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("channel\trated\topened\tnot-satisfied\tsatisfied\tvery-satisfied\tmean");
        lines.add(line("all", sum.all()));
        for (RatingChannel channel : RatingChannel.values()) {
            lines.add(line(channel.code(), sum.of(channel)));
        }
        return lines;
    }

    private static String line(String name, Tally tally) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(Long.toString(tally.rated()));
        cells.add(Long.toString(tally.known()));
        boolean known = tally.mean().isPresent();
        Arrays.stream(Level.values())
                .map(level -> known ? Long.toString(tally.of(level)) : "-")
                .forEach(cells::add);
        cells.add(tally.mean().map(mean -> mean.toPlainString()).orElse("-"));
        return String.join("\t", cells);
    }

    /** One object on one line. */
    String json() {
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("from", period.from().toString()).put("to", period.to().toString());
        unit.ifPresent(code -> root.put("unit", code));
        root.put("ended", sum.ended()).put("waiting", sum.waiting()).put("least", least);
        ArrayNode rows = root.putArray("rows");
        put(rows.addObject(), "all", sum.all());
        for (RatingChannel channel : RatingChannel.values()) {
            put(rows.addObject(), channel.code(), sum.of(channel));
        }
        return root.toString();
    }

    private static void put(ObjectNode row, String name, Tally tally) {
        row.put("channel", name).put("rated", tally.rated()).put("opened", tally.known());
        tally.mean()
                .ifPresent(mean -> {
                    ObjectNode levels = row.putObject("levels");
                    for (Level level : Level.values()) {
                        levels.put(level.code(), tally.of(level));
                    }
                    row.put("mean", mean);
                });
    }
}
