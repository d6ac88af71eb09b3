// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Puts together the pieces of a template while the parser goes through its text. */
final class TemplateHandler extends DefaultHandler {
    private static final String PART = "m:part";
    private static final int DEEPEST = 40;

    private final Map<String, List<Piece>> parts;
    private final List<TemplateFault> faults;
    private final List<OwnField> fields = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Locator locator;

    /**
     * For one text.
     *
     * @param parts what {@code m:part} may put in
     * @param faults where faults are noted
     */
    TemplateHandler(Map<String, List<Piece>> parts, List<TemplateFault> faults) {
        this.parts = parts;
        this.faults = faults;
        open.push(new Open(0, "", Map.of()));
    }

    /** All that was read. */
    TemplateText text() {
        return new TemplateText(open.getLast().children(), fields);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes given)
            throws SAXParseException {
        flushWords();
        if (open.size() > DEEPEST) {
            fault(TemplateFault.Kind.TOO_LARGE, name);
            throw new SAXParseException("too deep", locator);
        }
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getQName(i), given.getValue(i));
        }
        open.push(new Open(line(), name, attributes));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        flushWords();
        Open done = open.pop();
        List<Piece> siblings = open.getFirst().children();
        switch (name) {
            case PART -> siblings.addAll(part(done));
            case PlaceReader.ELEMENT ->
                    PlaceReader.read(done.line(), done.attributes(), faults)
                            .ifPresent(siblings::add);
            case FieldReader.ELEMENT ->
                    FieldReader.read(done.line(), done.attributes(), faults).ifPresent(fields::add);
            default -> siblings.add(done.tag(faults));
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        words.append(signs, start, length);
    }

    @Override
    public void processingInstruction(String target, String data) {
        fault(TemplateFault.Kind.DECLARATION, "<?" + target);
    }

    @Override
    public void skippedEntity(String name) {
        fault(TemplateFault.Kind.DECLARATION, "&" + name + ";");
    }

    @Override
    public void error(SAXParseException wrong) throws SAXParseException {
        throw wrong;
    }

    private List<Piece> part(Open done) {
        String name = done.attributes().getOrDefault("name", "");
        List<Piece> part = parts.get(name);
        if (part == null) {
            faults.add(new TemplateFault(TemplateFault.Kind.UNKNOWN_ELEMENT, done.line(), name));
            return List.of();
        }
        return part;
    }

    private void flushWords() {
        if (words.isEmpty()) {
            return;
        }
        Open at = open.getFirst();
        String text = words.toString();
        words.setLength(0);
        at.children().add(WordReader.read(line(), text, at.name().equals("style"), faults));
    }

    private void fault(TemplateFault.Kind kind, String detail) {
        faults.add(new TemplateFault(kind, line(), detail));
    }

    private int line() {
        return locator == null ? 0 : locator.getLineNumber();
    }

    /** An element whose end has not come yet. */
    private record Open(
            int line, String name, Map<String, String> attributes, List<Piece> children) {
        Open(int line, String name, Map<String, String> attributes) {
            this(line, name, attributes, new ArrayList<>());
        }

        Piece.Tag tag(List<TemplateFault> faults) {
            Piece.Orders orders = OrderReader.read(line, attributes, faults);
            var printed = new LinkedHashMap<>(attributes);
            printed.keySet().removeIf(OrderReader::isOrder);
            return new Piece.Tag(line, name, printed, orders, children);
        }
    }
}
