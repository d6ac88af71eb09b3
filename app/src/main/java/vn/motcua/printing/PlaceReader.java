// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the boxes that a template keeps free: {@code m:place}. */
final class PlaceReader {
    static final String ELEMENT = "m:place";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,29}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}(?:\\.[0-9])?mm");
    private static final Pattern NOTHING = Pattern.compile("0{1,3}(?:\\.0)?mm");
    private static final Set<String> KNOWN = Set.of("name", "width", "height", "left", "top");

    private PlaceReader() {}

    /** The box with these attributes; empty when something is wrong, which is noted. */
    static Optional<Piece> read(
            int line, Map<String, String> attributes, List<TemplateFault> faults) {
        String name = attributes.getOrDefault("name", "");
        Optional<String> bad = bad(name, attributes);
        bad.ifPresent(detail ->
                faults.add(new TemplateFault(TemplateFault.Kind.BAD_PLACE, line, detail)));
        return bad.isPresent()
                ? Optional.empty()
                : Optional.of(new Piece.Place(line, name, style(attributes)));
    }

    private static Optional<String> bad(String name, Map<String, String> attributes) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(name);
        }
        for (String attribute : attributes.keySet()) {
            if (!KNOWN.contains(attribute)) {
                return Optional.of(attribute);
            }
        }
        if (!isSize(attributes.get("width"))) {
            return Optional.of("width");
        }
        if (!isSize(attributes.get("height"))) {
            return Optional.of("height");
        }
        boolean both = attributes.containsKey("left") == attributes.containsKey("top");
        return both && isShift(attributes.get("left")) && isShift(attributes.get("top"))
                ? Optional.empty()
                : Optional.of("left, top");
    }

    private static boolean isSize(@Nullable String length) {
        return length != null
                && LENGTH.matcher(length).matches()
                && !NOTHING.matcher(length).matches();
    }

    private static boolean isShift(@Nullable String length) {
        return length == null || LENGTH.matcher(length).matches();
    }

    /** A box within the line, or at a fixed place of the element around it. */
    private static String style(Map<String, String> attributes) {
        String size =
                "width: %s; height: %s"
                        .formatted(attributes.get("width"), attributes.get("height"));
        return attributes.containsKey("left")
                ? size
                        + "; position: absolute; left: %s; top: %s"
                                .formatted(attributes.get("left"), attributes.get("top"))
                : size;
    }
}
