// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of the form of a page that holds {@code mark}, as a browser would send them: what is
 * hidden, typed, ticked or chosen.
 */
final class PageForm {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
    private static final Pattern INPUT = Pattern.compile("<input\\b[^>]*>");
    private static final Pattern SELECT =
            Pattern.compile("(?s)<select\\b[^>]*\\bname=\"([^\"]+)\".*?</select>");
    private static final Pattern OPTION =
            Pattern.compile("<option\\b[^>]*\\bvalue=\"([^\"]*)\"([^>]*)>");

    private PageForm() {}

    /** The fields; throws when no form of the page has that in it. */
    static Map<String, String> of(String page, String mark) {
        Matcher forms = FORM.matcher(page);
        while (forms.find()) {
            if (forms.group().contains(mark)) {
                return fields(forms.group());
            }
        }
        throw new IllegalStateException("no form with " + mark);
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String input = inputs.group();
            String name = attribute(input, "name");
            boolean ticks = List.of("checkbox", "radio").contains(attribute(input, "type"));
            boolean isSent = !ticks || input.contains(" checked");
            if (!name.isEmpty() && isSent && !attribute(input, "type").equals("file")) {
                fields.put(name, attribute(input, "value"));
            }
        }
        Matcher selects = SELECT.matcher(form);
        while (selects.find()) {
            fields.put(selects.group(1), chosen(selects.group()));
        }
        return fields;
    }

    private static String chosen(String select) {
        List<MatchResult> options = OPTION.matcher(select).results().toList();
        return options.stream()
                .filter(option -> option.group(2).contains("selected"))
                .findFirst()
                .or(() -> options.stream().findFirst())
                .map(option -> option.group(1))
                .orElse("");
    }

    /** The value of an attribute of a tag; empty when it has none. */
    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&#34;", "\"").replace("&amp;", "&") : "";
    }

    /** The first thing on the page that fits the group of {@code pattern}; empty when none does. */
    static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
