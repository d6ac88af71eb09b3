// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds the variables of a template against those that its kind of paper has. */
final class VariableRule {
    /** The place of a row, counted from 1, which every row has. */
    static final String ORDINAL = "ordinal";

    /** Whether a row is the last one, which every row knows. */
    static final String LAST = "last";

    private final Vocabulary vocabulary;
    private final List<TemplateFault> faults;
    private final Set<String> shown = new HashSet<>();

    VariableRule(Vocabulary vocabulary, List<TemplateFault> faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    /** Checks all of a template that is valid from {@code day}. */
    void check(List<Piece> pieces, LocalDate day) {
        pieces.forEach(piece -> check(piece, Map.of()));
        vocabulary
                .owed(day)
                .map(Variable::name)
                .filter(name -> !shown.contains(name))
                .forEach(name -> fault(TemplateFault.Kind.MISSING_VARIABLE, 0, name));
    }

    private void check(Piece piece, Map<String, String> rows) {
        switch (piece) {
            case Piece.Words words ->
                    words.parts().forEach(part -> checkPart(words.line(), part, rows));
            case Piece.Tag tag -> checkTag(tag, rows);
            case Piece.Place place -> {}
        }
    }

    private void checkPart(int line, Piece.Part part, Map<String, String> rows) {
        if (part instanceof Piece.Slot slot) {
            type(line, slot.name(), rows)
                    .filter(type -> !type.isWritten() || !type.knows(slot.manner()))
                    .ifPresent(type -> fault(TemplateFault.Kind.WRONG_USE, line, written(slot)));
        }
    }

    private void checkTag(Piece.Tag tag, Map<String, String> rows) {
        var within = new HashMap<>(rows);
        Piece.Each each = tag.orders().each();
        if (each != null) {
            need(tag.line(), each.table(), rows, VariableType::isRepeated);
            within.put(each.row(), each.table());
        }
        Piece.Condition when = tag.orders().when();
        if (when != null) {
            type(tag.line(), when.name(), within);
        }
        needPicture(tag.line(), tag.orders().qr(), within, VariableType.QR);
        needPicture(tag.line(), tag.orders().image(), within, VariableType.IMAGE);
        tag.children().forEach(child -> check(child, within));
    }

    private void needPicture(
            int line, @Nullable String name, Map<String, String> rows, VariableType wanted) {
        if (name != null) {
            need(line, name, rows, wanted::equals);
        }
    }

    private void need(
            int line, String name, Map<String, String> rows, Predicate<VariableType> wanted) {
        type(line, name, rows)
                .filter(wanted.negate())
                .ifPresent(type -> fault(TemplateFault.Kind.WRONG_USE, line, name));
    }

    /** The type of a variable that is shown here; empty when it is unknown, which is noted. */
    private Optional<VariableType> type(int line, String name, Map<String, String> rows) {
        Optional<VariableType> type = known(name, rows);
        if (type.isEmpty()) {
            fault(TemplateFault.Kind.UNKNOWN_VARIABLE, line, name);
        }
        return type;
    }

    private Optional<VariableType> known(String name, Map<String, String> rows) {
        int dot = name.indexOf('.');
        String table = rows.get(dot < 0 ? name : name.substring(0, dot));
        if (table == null) {
            return dot < 0 ? found(name) : Optional.empty();
        }
        if (dot < 0) {
            return found(table).map(type -> type == VariableType.LIST ? VariableType.TEXT : type);
        }
        String column = name.substring(dot + 1);
        return switch (column) {
            case ORDINAL -> Optional.of(VariableType.NUMBER);
            case LAST -> Optional.of(VariableType.FLAG);
            default -> found(table + "." + column);
        };
    }

    private Optional<VariableType> found(String name) {
        shown.add(name);
        return vocabulary.find(name).map(Variable::type);
    }

    private static String written(Piece.Slot slot) {
        return slot.manner().isEmpty() ? slot.name() : slot.name() + "|" + slot.manner();
    }

    private void fault(TemplateFault.Kind kind, int line, String detail) {
        faults.add(new TemplateFault(kind, line, detail));
    }
}
