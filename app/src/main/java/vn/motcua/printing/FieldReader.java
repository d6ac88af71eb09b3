// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields that a template of a result has of its own: {@code m:field} in its head. */
final class FieldReader {
    static final String ELEMENT = "m:field";

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final Set<String> KNOWN = Set.of("name", "label", "type", "required");
    private static final int LONGEST_LABEL = 120;

    private FieldReader() {}

    /** The field with these attributes; empty when something is wrong, which is noted. */
    static Optional<OwnField> read(
            int line, Map<String, String> attributes, List<TemplateFault> faults) {
        String name = attributes.getOrDefault("name", "");
        String label = attributes.getOrDefault("label", "").strip();
        VariableType type = type(attributes.getOrDefault("type", "text"));
        String required = attributes.getOrDefault("required", "no");
        boolean good =
                NAME.matcher(name).matches()
                        && !label.isEmpty()
                        && label.length() <= LONGEST_LABEL
                        && KNOWN.containsAll(attributes.keySet())
                        && Set.of("yes", "no").contains(required);
        if (!good || type == null) {
            faults.add(new TemplateFault(TemplateFault.Kind.BAD_FIELD, line, name));
            return Optional.empty();
        }
        return Optional.of(new OwnField(name, label, type, required.equals("yes")));
    }

    private static @Nullable VariableType type(String word) {
        return switch (word) {
            case "text" -> VariableType.TEXT;
            case "date" -> VariableType.DATE;
            case "number" -> VariableType.NUMBER;
            case "money" -> VariableType.MONEY;
            default -> null;
        };
    }
}
