// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the text of a template with a parser that opens nothing but this text. */
final class TemplateReader {
    private static final int LONGEST = 200_000;
    private static final Pattern DOCTYPE = Pattern.compile("<!(DOCTYPE|ENTITY)");

    private final Map<String, List<Piece>> parts;

    /**
     * A reader of templates.
     *
     * @param parts what {@code m:part} may put in, by name
     */
    TemplateReader(Map<String, List<Piece>> parts) {
        this.parts = Map.copyOf(parts);
    }

    /** The text of a template; empty when it cannot be read, which is noted in the faults. */
    TemplateText read(String source, List<TemplateFault> faults) {
        if (source.length() > LONGEST) {
            String length = Integer.toString(source.length());
            faults.add(new TemplateFault(TemplateFault.Kind.TOO_LARGE, 0, length));
            return TemplateText.EMPTY;
        }
        if (DOCTYPE.matcher(source).find()) {
            faults.add(new TemplateFault(TemplateFault.Kind.DECLARATION, 0, "<!DOCTYPE"));
            return TemplateText.EMPTY;
        }
        var handler = new TemplateHandler(parts, faults);
        return parse(source, handler, faults) ? handler.text() : TemplateText.EMPTY;
    }

    private static boolean parse(
            String source, TemplateHandler handler, List<TemplateFault> faults) {
        try {
            parser().parse(new InputSource(new StringReader(source)), handler);
            return true;
        } catch (SAXParseException wrong) {
            String column = "column " + wrong.getColumnNumber();
            faults.add(
                    new TemplateFault(
                            TemplateFault.Kind.NOT_WELL_FORMED, wrong.getLineNumber(), column));
            return false;
        } catch (SAXException wrong) {
            faults.add(new TemplateFault(TemplateFault.Kind.NOT_WELL_FORMED, 0, ""));
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's own parser is set up here", impossible);
        }
    }
}
