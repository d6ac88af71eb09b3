// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.language.VietnameseText;

/**
 * What was typed into the form of reception, by field.
 *
 * @param values as typed
 */
public record Fields(Map<String, String> values) {
    /** More than this of one field is not shown again; nobody means it. */
    public static final int MOST_SHOWN = 4_000;

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    /** What the page itself sends along and nobody typed. */
    private static final Set<String> NOT_TYPED = Set.of("key", "do", "_csrf", "q", "of");

    public Fields {
        values = Map.copyOf(values);
    }

    /** As typed; empty when nothing was. */
    public String raw(String name) {
        return values.getOrDefault(name, "");
    }

    /** In NFC, without needless spaces and signs that cannot be seen. */
    public String line(String name) {
        return VietnameseText.line(raw(name));
    }

    /** The same with its lines kept. */
    public String text(String name) {
        return VietnameseText.composed(raw(name))
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\n]]+", " ")
                .strip();
    }

    /** To be shown again. */
    public String shown(String name) {
        String raw = raw(name);
        return raw.length() <= MOST_SHOWN ? raw : raw.substring(0, MOST_SHOWN);
    }

    /** True when something was typed there. */
    public boolean has(String name) {
        return !raw(name).isBlank();
    }

    /** A number of things, 0 to 999; -1 for anything else. */
    public int count(String name) {
        String typed = raw(name).strip();
        return COUNT.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
    }

    /** The key of something chosen; 0 when none was. */
    public long number(String name) {
        return NUMBER.matcher(raw(name)).matches() ? Long.parseLong(raw(name)) : 0;
    }

    /** All that was typed in one text, always in the same order. */
    public String canonical() {
        Map<String, String> typed = new TreeMap<>(values);
        typed.keySet().removeAll(NOT_TYPED);
        return written(typed);
    }

    /** All of it in one text, to be read again by {@link #read}. */
    public String written() {
        return written(values);
    }

    private static String written(Map<String, String> values) {
        UriComponentsBuilder builder = UriComponentsBuilder.newInstance();
        values.forEach((name, value) -> builder.queryParam(name, "{" + name + "}"));
        return builder.encode().buildAndExpand(values).toUriString();
    }

    /** What {@link #written} gave. */
    public static Fields read(String written) {
        Map<String, String> values = new TreeMap<>();
        UriComponentsBuilder.fromUriString(written)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) ->
                        values.put(
                                name,
                                value == null
                                        ? ""
                                        : URLDecoder.decode(
                                                value.replace("+", "%2B"),
                                                StandardCharsets.UTF_8)));
        return new Fields(values);
    }

    /** The same with this in one field. */
    public Fields with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Fields(changed);
    }
}
