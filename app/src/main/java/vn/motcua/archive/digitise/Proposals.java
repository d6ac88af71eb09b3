// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in what was read what usually stands on Vietnamese papers. It is shown beside the fields
 * and never put into them: whoever confirms types or copies it.
 */
final class Proposals {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What is looked for, by field of the form; the first group is what is proposed. */
    private static final Map<String, Pattern> FORMS = forms();

    private Proposals() {}

    private static Map<String, Pattern> forms() {
        Map<String, Pattern> forms = new LinkedHashMap<>();
        forms.put(
                "number",
                Pattern.compile(
                        "(?<!\\p{L})(?:số|so)\\s*[:.]?\\s*([0-9]{1,5}\\s*/\\s*[\\p{L}0-9/-]{2,30})",
                        FLAGS));
        forms.put(
                "dated",
                Pattern.compile(
                        "ngày\\s*([0-9]{1,2}\\s*tháng\\s*[0-9]{1,2}\\s*năm\\s*[0-9]{4})", FLAGS));
        forms.put("ownerId", Pattern.compile("(?<![0-9])(0[0-9]{11})(?![0-9])"));
        forms.put(
                "owner",
                Pattern.compile(
                        "(?:họ,?\\s*(?:chữ đệm,?\\s*)?(?:và\\s*)?tên|ông|bà)\\s*(?:\\([^)]*\\))?"
                                + "\\s*:\\s*([\\p{L}’' ]{4,60})",
                        FLAGS));
        return forms;
    }

    /** What was found, by field. */
    static Map<String, String> of(List<Reading> pages) {
        Map<String, String> found = new LinkedHashMap<>();
        for (Reading page : pages) {
            for (String line : page.lines()) {
                FORMS.forEach((field, form) ->
                        first(form, line).ifPresent(text -> found.putIfAbsent(field, text)));
            }
        }
        return found;
    }

    private static Optional<String> first(Pattern form, String line) {
        Matcher matcher = form.matcher(line);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
