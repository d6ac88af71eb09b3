// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;

/**
 * How much is signed, as lines of a table or as JSON.
 *
 * @param counts how many results stand how
 * @param exceptions those that are not validly signed
 */
record SignedShare(
        SignedResults.Period period,
        Map<SignatureStanding, Long> counts,
        List<SignedResults.Result> exceptions) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Results with a number. */
    long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those whose signature and seal hold. */
    long valid() {
        return counts.entrySet().stream()
                .filter(one -> one.getKey().isValid())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Never rounded up: all but one are not all. Empty when there is none. */
    Optional<BigDecimal> percent() {
        return all() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(valid())
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(all()), DECIMALS, RoundingMode.DOWN));
    }

    /** The counts, the share, and a line for each exception, parted by tabs. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (SignatureStanding standing : SignatureStanding.values()) {
            lines.add(standing.code() + "\t" + counts.getOrDefault(standing, 0L));
        }
        lines.add("percent-valid\t" + percent().map(BigDecimal::toPlainString).orElse("-"));
        for (SignedResults.Result one : exceptions) {
            lines.add(
                    String.join(
                            "\t",
                            one.standing().code(),
                            one.dossier(),
                            one.number(),
                            one.dated().toString()));
        }
        return lines;
    }

    /** One object on one line. */
    String json() {
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("from", period.from().toString()).put("to", period.to().toString());
        root.put("issued", all()).put("valid", valid());
        percent().ifPresent(percent -> root.put("percent", percent));
        ObjectNode standings = root.putObject("standings");
        for (SignatureStanding standing : SignatureStanding.values()) {
            standings.put(standing.code(), counts.getOrDefault(standing, 0L));
        }
        ArrayNode rows = root.putArray("exceptions");
        for (SignedResults.Result one : exceptions) {
            rows.addObject()
                    .put("standing", one.standing().code())
                    .put("dossier", one.dossier())
                    .put("number", one.number())
                    .put("dated", one.dated().toString());
        }
        return root.toString();
    }
}
