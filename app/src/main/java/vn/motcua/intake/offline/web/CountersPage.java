// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.util.List;

/** The counters somebody looks after. */
public record CountersPage(List<Line> lines, String told) {
    /**
     * A counter.
     *
     * @param id its key
     * @param name as its officer calls it
     * @param unit where it stands
     * @param officer whose it is
     * @param state used, away, revoked
     * @param seen when it was last seen, in words
     * @param sent how much it sent
     * @param toLookAt how much of it somebody has to look at
     * @param reason why it was revoked; may be empty
     */
    public record Line(
            String id,
            String name,
            String unit,
            String officer,
            String state,
            String seen,
            int sent,
            int toLookAt,
            String reason) {}

    /**
     * One counter with what it sent.
     *
     * @param line the counter
     * @param revocable true when this reader may revoke it
     * @param rows what it sent, what somebody has to look at first
     * @param fault what is wrong with what was typed; may be empty
     */
    public record One(Line line, boolean revocable, List<Row> rows, String fault) {}

    /**
     * Something it sent.
     *
     * @param sequence its running number
     * @param kind lane or reception
     * @param told when, in words
     * @param arrived when it came in, in words
     * @param outcome done, noted, to-look-at, settled
     * @param codes of dossiers
     * @param notes what to know
     * @param fields what was typed, to be opened again; none unless somebody has to look at it
     */
    public record Row(
            String sequence,
            String kind,
            String told,
            String arrived,
            String outcome,
            List<String> codes,
            List<String> notes,
            List<Field> fields) {}

    /** A field as it was typed. */
    public record Field(String name, String value) {}
}
