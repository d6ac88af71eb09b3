// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a template wants done with an element from its {@code m:} attributes. */
final class OrderReader {
    private static final Pattern EACH =
            Pattern.compile("([a-z][A-Za-z0-9]*) in ([a-z][A-Za-z0-9]*)");

    private OrderReader() {}

    /** Whether an attribute is an order and so is not printed. */
    static boolean isOrder(String attribute) {
        return attribute.startsWith("m:");
    }

    /** The orders among {@code attributes}; what cannot be read is noted as a fault. */
    static Piece.Orders read(int line, Map<String, String> attributes, List<TemplateFault> faults) {
        for (String name : attributes.keySet()) {
            if (isOrder(name) && !List.of("m:each", "m:if", "m:qr", "m:image").contains(name)) {
                fault(TemplateFault.Kind.UNKNOWN_ATTRIBUTE, line, name, faults);
            }
        }
        return new Piece.Orders(
                each(line, attributes.get("m:each"), faults),
                condition(line, attributes.get("m:if"), faults),
                name(line, attributes.get("m:qr"), faults),
                name(line, attributes.get("m:image"), faults));
    }

    private static Piece.@Nullable Each each(
            int line, @Nullable String text, List<TemplateFault> faults) {
        if (text == null) {
            return null;
        }
        Matcher each = EACH.matcher(text.strip());
        if (!each.matches()) {
            fault(TemplateFault.Kind.BAD_VARIABLE, line, text, faults);
            return null;
        }
        return new Piece.Each(each.group(1), each.group(2));
    }

    private static Piece.@Nullable Condition condition(
            int line, @Nullable String text, List<TemplateFault> faults) {
        if (text == null) {
            return null;
        }
        boolean wanted = !text.startsWith("!");
        String name = name(line, wanted ? text : text.substring(1), faults);
        return name == null ? null : new Piece.Condition(name, wanted);
    }

    private static @Nullable String name(
            int line, @Nullable String text, List<TemplateFault> faults) {
        if (text == null) {
            return null;
        }
        if (!WordReader.NAME.matcher(text).matches()) {
            fault(TemplateFault.Kind.BAD_VARIABLE, line, text, faults);
            return null;
        }
        return text;
    }

    private static void fault(
            TemplateFault.Kind kind, int line, String detail, List<TemplateFault> faults) {
        faults.add(new TemplateFault(kind, line, detail));
    }
}
