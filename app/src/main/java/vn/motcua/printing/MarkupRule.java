// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a template against the few elements, attributes and styles that papers have. */
final class MarkupRule {
    private static final Set<String> EVERYWHERE = Set.of("class", "id", "lang", "style", "role");
    private static final Set<String> CELL = Set.of("colspan", "rowspan", "scope");

    /** The elements of papers with the attributes that are theirs alone. */
    private static final Map<String, Set<String>> ELEMENTS =
            Map.ofEntries(
                    Map.entry("html", Set.of("xmlns", "xmlns:m")),
                    Map.entry("head", Set.of()),
                    Map.entry("title", Set.of()),
                    Map.entry("style", Set.of()),
                    Map.entry("meta", Set.of("name", "content")),
                    Map.entry("body", Set.of()),
                    Map.entry("div", Set.of()),
                    Map.entry("p", Set.of()),
                    Map.entry("span", Set.of()),
                    Map.entry("h1", Set.of()),
                    Map.entry("h2", Set.of()),
                    Map.entry("h3", Set.of()),
                    Map.entry("b", Set.of()),
                    Map.entry("i", Set.of()),
                    Map.entry("u", Set.of()),
                    Map.entry("br", Set.of()),
                    Map.entry("ol", Set.of()),
                    Map.entry("ul", Set.of()),
                    Map.entry("li", Set.of()),
                    Map.entry("table", Set.of()),
                    Map.entry("thead", Set.of()),
                    Map.entry("tbody", Set.of()),
                    Map.entry("tr", Set.of()),
                    Map.entry("th", CELL),
                    Map.entry("td", CELL),
                    Map.entry("img", Set.of("src", "alt")));

    private static final Pattern PICTURE =
            Pattern.compile("data:image/png;base64,[A-Za-z0-9+/=\\s]+");

    /** What loads something, escapes our eyes, or leaves the font whose signs were checked. */
    private static final Pattern UNSAFE =
            Pattern.compile(
                    "(?i)url\\s*\\(|@import|@font-face|@namespace|\\\\"
                            + "|font-family|font\\s*:|content\\s*:|-fs-");

    private static final int TABLES_WITHIN_TABLES = 3;

    private final List<TemplateFault> faults;

    /** A rule that notes what it finds in {@code faults}. */
    MarkupRule(List<TemplateFault> faults) {
        this.faults = faults;
    }

    void check(List<Piece> pieces) {
        boolean titled = pieces.stream().anyMatch(piece -> holds(piece, "html", "head", "title"));
        if (!titled) {
            fault(TemplateFault.Kind.NO_TITLE, 0, "title");
        }
        pieces.forEach(piece -> check(piece, 0));
    }

    private void check(Piece piece, int tables) {
        if (!(piece instanceof Piece.Tag tag)) {
            return;
        }
        int within = tag.name().equals("table") ? tables + 1 : tables;
        if (within > TABLES_WITHIN_TABLES) {
            fault(TemplateFault.Kind.TOO_LARGE, tag.line(), "table");
        }
        checkNames(tag);
        if (tag.name().equals("style")) {
            checkStyle(tag.line(), text(tag));
        }
        if (tag.name().equals("img")) {
            checkPicture(tag);
        }
        tag.children().forEach(child -> check(child, within));
    }

    private void checkNames(Piece.Tag tag) {
        Set<String> own = ELEMENTS.get(tag.name());
        if (own == null) {
            fault(TemplateFault.Kind.UNKNOWN_ELEMENT, tag.line(), tag.name());
            return;
        }
        tag.attributes()
                .forEach((name, value) -> {
                    if (!own.contains(name) && !EVERYWHERE.contains(name)) {
                        fault(TemplateFault.Kind.UNKNOWN_ATTRIBUTE, tag.line(), name);
                    }
                    if (value.indexOf('{') >= 0) {
                        fault(TemplateFault.Kind.BAD_VARIABLE, tag.line(), name);
                    }
                    if (name.equals("style")) {
                        checkStyle(tag.line(), value);
                    }
                    if (name.equals("id") && value.startsWith(Piece.Place.ID)) {
                        fault(TemplateFault.Kind.BAD_PLACE, tag.line(), value);
                    }
                });
    }

    private void checkStyle(int line, String style) {
        var unsafe = UNSAFE.matcher(style);
        if (unsafe.find()) {
            fault(TemplateFault.Kind.UNSAFE_STYLE, line, unsafe.group());
        }
    }

    private void checkPicture(Piece.Tag tag) {
        String source = tag.attributes().get("src");
        boolean drawn = tag.orders().qr() != null || tag.orders().image() != null;
        if (source != null && !PICTURE.matcher(source).matches()) {
            String shown = source.substring(0, Math.min(source.length(), 60));
            fault(TemplateFault.Kind.OUTSIDE_RESOURCE, tag.line(), shown);
        } else if ((source == null) != drawn) {
            fault(TemplateFault.Kind.WRONG_USE, tag.line(), "img");
        }
        if (tag.attributes().getOrDefault("alt", "").isBlank()) {
            fault(TemplateFault.Kind.PICTURE_WITHOUT_WORDS, tag.line(), "img");
        }
    }

    private static boolean holds(Piece piece, String... path) {
        if (!(piece instanceof Piece.Tag tag) || !tag.name().equals(path[0])) {
            return false;
        }
        String[] rest = Arrays.copyOfRange(path, 1, path.length);
        return rest.length == 0
                ? !tag.children().isEmpty()
                : tag.children().stream().anyMatch(child -> holds(child, rest));
    }

    /** The fixed words of an element. */
    static String text(Piece.Tag tag) {
        var text = new StringBuilder();
        for (Piece child : tag.children()) {
            if (child instanceof Piece.Words words) {
                for (Piece.Part part : words.parts()) {
                    if (part instanceof Piece.Fixed fixed) {
                        text.append(fixed.text());
                    }
                }
            }
        }
        return text.toString();
    }

    private void fault(TemplateFault.Kind kind, int line, String detail) {
        faults.add(new TemplateFault(kind, line, detail));
    }
}
