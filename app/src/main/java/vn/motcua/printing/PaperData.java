// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that is filled in on one paper, or in one row of a table. */
public final class PaperData {
    private final Map<String, PaperValue> values;

    private PaperData(Map<String, PaperValue> values) {
        this.values = Map.copyOf(values);
    }

    /** A paper or row on which nothing is filled in yet. */
    public static Filling fill() {
        return new Filling();
    }

    Optional<PaperValue> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Map<String, PaperValue> values() {
        return values;
    }

    /** A paper or row being filled in; a null leaves the place empty. */
    public static final class Filling {
        private final Map<String, PaperValue> values = new HashMap<>();

        private Filling() {}

        /** Words. */
        public Filling text(String name, @Nullable String text) {
            return put(name, text == null ? null : new PaperValue.Text(text));
        }

        /** A whole number. */
        public Filling number(String name, long number) {
            return put(name, new PaperValue.Count(number));
        }

        /** An amount in đồng. */
        public Filling money(String name, long dong) {
            return put(name, new PaperValue.Amount(dong));
        }

        /** A Vietnam day. */
        public Filling date(String name, @Nullable LocalDate day) {
            return put(name, day == null ? null : new PaperValue.Day(day));
        }

        /** Day and time in Vietnam. */
        public Filling moment(String name, @Nullable LocalDateTime moment) {
            return put(name, moment == null ? null : new PaperValue.Moment(moment));
        }

        /** Something that is so or not. */
        public Filling flag(String name, boolean so) {
            return put(name, new PaperValue.Flag(so));
        }

        /** Words one below the other. */
        public Filling list(String name, List<String> lines) {
            return put(name, new PaperValue.Lines(lines));
        }

        /** Rows of a table. */
        public Filling table(String name, List<PaperData> rows) {
            return put(name, new PaperValue.Rows(rows));
        }

        /** Words to be drawn as a QR code. */
        public Filling qr(String name, @Nullable String text) {
            return put(name, text == null ? null : new PaperValue.Code(text));
        }

        /** A PNG file in Base64. */
        public Filling image(String name, String base64) {
            return put(name, new PaperValue.Picture(base64));
        }

        /** What has been filled in so far. */
        public PaperData done() {
            return new PaperData(values);
        }

        private Filling put(String name, @Nullable PaperValue value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }
    }
}
