// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes one paper as a document for the press. Values become text nodes and never markup, so
 * nothing that a citizen typed can change a paper.
 */
final class PaperComposer {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int MOST_ELEMENTS = 60_000;
    private static final Pattern MARKED = Pattern.compile("(?<=\\p{L})\\p{Mn}+");
    private static final Pattern LINE_END = Pattern.compile("\\r?\\n");

    private final PaperFont font;
    private final String style;
    private final List<PaperFault> faults;
    private final Document document = empty();
    private int elements;

    /**
     * For one paper.
     *
     * @param style the style of all papers of this size
     * @param faults where faults are noted
     */
    PaperComposer(PaperFont font, String style, List<PaperFault> faults) {
        this.font = font;
        this.style = style;
        this.faults = faults;
    }

    /** The whole paper; only to be printed when no fault was noted. */
    Document compose(PaperTemplate template, PaperData data) {
        var scope = new Scope(data, Map.of());
        template.pieces().forEach(piece -> write(piece, document, scope));
        return document;
    }

    private void write(Piece piece, Node parent, Scope scope) {
        switch (piece) {
            case Piece.Words words -> write(words, parent, scope);
            case Piece.Place place -> write(place, parent);
            case Piece.Tag tag -> {
                Piece.Each each = tag.orders().each();
                List<Scope> scopes = each == null ? List.of(scope) : scope.each(each);
                scopes.forEach(within -> writeOnce(tag, parent, within));
            }
        }
    }

    private void writeOnce(Piece.Tag tag, Node parent, Scope scope) {
        Piece.Condition when = tag.orders().when();
        if (when != null && isThere(when.name(), scope) != when.wanted()) {
            return;
        }
        if (isLeftOut(tag.orders(), scope) || isTooMuch()) {
            return;
        }
        Element element = document.createElementNS(XHTML, tag.name());
        tag.attributes().forEach((name, value) -> setAttribute(element, name, value));
        draw(element, tag.orders(), scope);
        parent.appendChild(element);
        addOurs(element);
        tag.children().forEach(child -> write(child, element, scope));
    }

    private static void setAttribute(Element element, String name, String value) {
        if (!name.startsWith("xmlns")) {
            element.setAttribute(name, value);
        }
    }

    private void write(Piece.Words words, Node parent, Scope scope) {
        if (parent.getNodeType() == Node.DOCUMENT_NODE) {
            return;
        }
        for (Piece.Part part : words.parts()) {
            switch (part) {
                case Piece.Fixed fixed -> append(fixed.text(), parent);
                case Piece.Slot slot -> appendLines(value(slot, scope), parent);
            }
        }
    }

    /** What was filled in on several lines stands on several lines, but for a title. */
    private void appendLines(String value, Node parent) {
        if (parent.getNodeName().equals("title")) {
            append(value.replace('\n', ' '), parent);
            return;
        }
        boolean first = true;
        for (String line : LINE_END.split(value, -1)) {
            if (!first) {
                parent.appendChild(document.createElementNS(XHTML, "br"));
            }
            first = false;
            appendMarked(line, parent);
        }
    }

    /** A mark that no letter of its own holds is moved over the letter before it. */
    private void appendMarked(String line, Node parent) {
        int from = 0;
        Matcher marked = MARKED.matcher(line);
        while (marked.find()) {
            int at = marked.start();
            span(line.substring(from, at), parent);
            Element mark = span(marked.group(), parent);
            font.marks()
                    .style(line.codePointBefore(at), marked.group().codePointAt(0))
                    .ifPresent(style -> mark.setAttribute("style", style));
            from = marked.end();
        }
        if (from == 0) {
            append(line, parent);
        } else {
            span(line.substring(from), parent);
        }
    }

    /** The library writes what stands in elements after what stands beside them. */
    private Element span(String text, Node parent) {
        Element span = document.createElementNS(XHTML, "span");
        append(text, span);
        parent.appendChild(span);
        return span;
    }

    private void append(String text, Node parent) {
        if (!text.isEmpty()) {
            parent.appendChild(document.createTextNode(text));
        }
    }

    private void write(Piece.Place place, Node parent) {
        Element box = document.createElementNS(XHTML, "span");
        box.setAttribute("id", Piece.Place.ID + place.name());
        box.setAttribute("class", "place");
        box.setAttribute("style", place.style());
        parent.appendChild(box);
    }

    private String value(Piece.Slot slot, Scope scope) {
        String written =
                scope.find(slot.name())
                        .map(value -> ValueWords.write(value, slot.manner()))
                        .map(PrintedText::of)
                        .orElse("");
        font.missing(written)
                .ifPresent(at ->
                        fault(
                                PaperFault.Kind.MISSING_GLYPH,
                                slot.name(),
                                PrintedText.named(written, at)));
        return written;
    }

    private void draw(Element element, Piece.Orders orders, Scope scope) {
        PaperValue value = picture(orders, scope);
        if (value == null) {
            return;
        }
        Optional<String> address =
                switch (value) {
                    case PaperValue.Code code -> Pictures.qr(code.text());
                    case PaperValue.Picture picture -> Pictures.png(picture.base64());
                    default -> Optional.empty();
                };
        address.ifPresentOrElse(
                source -> element.setAttribute("src", source),
                () -> fault(PaperFault.Kind.BAD_PICTURE, "", ""));
    }

    private static boolean isLeftOut(Piece.Orders orders, Scope scope) {
        boolean drawn = orders.qr() != null || orders.image() != null;
        return drawn && picture(orders, scope) == null;
    }

    private static @Nullable PaperValue picture(Piece.Orders orders, Scope scope) {
        String name = orders.qr() != null ? orders.qr() : orders.image();
        return name == null ? null : scope.find(name).orElse(null);
    }

    private static boolean isThere(String name, Scope scope) {
        return scope.find(name).filter(PaperValue::isThere).isPresent();
    }

    private boolean isTooMuch() {
        elements++;
        if (elements == MOST_ELEMENTS) {
            fault(PaperFault.Kind.TOO_LARGE, "", Integer.toString(MOST_ELEMENTS));
        }
        return elements >= MOST_ELEMENTS;
    }

    /** The language that a screen reader speaks, and the style of all papers. */
    private void addOurs(Element element) {
        if (element.getTagName().equals("html") && element.getAttribute("lang").isEmpty()) {
            element.setAttribute("lang", "vi");
        }
        if (element.getTagName().equals("head")) {
            Element ours = document.createElementNS(XHTML, "style");
            ours.appendChild(document.createTextNode(style));
            element.appendChild(ours);
        }
    }

    private void fault(PaperFault.Kind kind, String variable, String detail) {
        faults.add(new PaperFault(kind, variable, detail));
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own builder", impossible);
        }
    }
}
