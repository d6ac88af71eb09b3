// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.HeldNumbers;
import vn.motcua.intake.form.Fields;

/**
 * What a counter kept while it was cut off, as it was signed.
 *
 * @param text as it was signed
 * @param counter which counter
 * @param sequence its running number there, from 1
 * @param previous hash of the one before
 * @param at when, by the clock of the counter
 * @param kind which page it was kept by
 * @param key of the form
 * @param codes that the counter gave, in their order
 * @param numbers of certifications that it gave, in the same order; none at reception
 * @param due when the result is due, as the applicant was told; null when no day was told
 * @param total what the applicant was told to pay, in đồng
 * @param form as typed
 */
public record SentRecord(
        String text,
        long counter,
        int sequence,
        Bytes previous,
        Instant at,
        String kind,
        FormKey key,
        List<DossierCode> codes,
        List<Numbered> numbers,
        @Nullable Instant due,
        long total,
        Fields form) {
    private static final JsonMapper JSON = new JsonMapper();

    /** Nobody brings more at once. */
    private static final int MOST = 20;

    private static final int MOST_FIELDS = 400;

    public SentRecord {
        codes = List.copyOf(codes);
        numbers = List.copyOf(numbers);
    }

    /** The number of a certification that was given. */
    public record Numbered(BookKind book, int year, int number) {
        /** It, as it is held for a counter. */
        public HeldNumbers.Held of(long counter) {
            return new HeldNumbers.Held(counter, book, year, number);
        }
    }

    /** The record that this text tells; empty when it is none. */
    public static Optional<SentRecord> parse(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            return root.path("v").asInt(0) == 1 ? Optional.of(read(text, root)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException none) {
            return Optional.empty();
        }
    }

    private static SentRecord read(String text, JsonNode root) {
        List<DossierCode> codes = new ArrayList<>();
        small(root.path("codes")).forEach(code -> codes.add(new DossierCode(code.asString())));
        List<Numbered> numbers = new ArrayList<>();
        small(root.path("numbers")).forEach(one -> numbers.add(numbered(one)));
        @Nullable String due = root.path("due").asString(null);
        return new SentRecord(
                text,
                root.path("counter").asLong(0),
                root.path("sequence").asInt(0),
                new Bytes(root.path("previous").asString("")),
                Instant.parse(root.path("at").asString("")),
                root.path("kind").asString(""),
                new FormKey(root.path("key").asString("")),
                codes,
                numbers,
                due == null ? null : Instant.parse(due),
                root.path("total").asLong(0),
                form(root.path("form")));
    }

    private static JsonNode small(JsonNode list) {
        if (list.size() > MOST) {
            throw new IllegalArgumentException("more than anybody brings");
        }
        return list;
    }

    private static Numbered numbered(JsonNode one) {
        return new Numbered(
                BookKind.ofCode(one.path(0).asString("")).orElseThrow(SentRecord::noRecord),
                one.path(1).asInt(0),
                one.path(2).asInt(0));
    }

    private static IllegalArgumentException noRecord() {
        return new IllegalArgumentException("no record");
    }

    private static Fields form(JsonNode node) {
        if (node.size() > MOST_FIELDS) {
            throw new IllegalArgumentException("no form has so many fields");
        }
        Map<String, String> values = new TreeMap<>();
        node.properties().forEach(one -> values.put(one.getKey(), one.getValue().asString("")));
        return new Fields(values);
    }

    /** The hash of its text, which the next record tells. */
    Bytes hash() {
        return Bytes.sha256(text);
    }

    /** The same at another moment: its clock was wrong. */
    SentRecord at(Instant moment) {
        return new SentRecord(
                text, counter, sequence, previous, moment, kind, key, codes, numbers, due, total,
                form);
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "SentRecord[" + counter + ", " + sequence + "]";
    }
}
