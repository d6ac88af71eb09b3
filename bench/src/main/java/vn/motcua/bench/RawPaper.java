// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.motcua.printing.Papers;

/** The floor of printing: the same receipt, filled in already, by the library alone. */
final class RawPaper {
    private static final String FAMILY = "Tinos";

    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();
    private final Map<String, byte[]> faces = new LinkedHashMap<>();
    private final String receipt;

    RawPaper() throws IOException {
        XRLog.setLoggingEnabled(false);
        for (String face : new String[] {"Regular", "Bold", "Italic", "BoldItalic"}) {
            faces.put(face, file(Papers.class, "font/Tinos-" + face + ".ttf"));
        }
        receipt = new String(file(RawPaper.class, "receipt.xhtml"), StandardCharsets.UTF_8);
    }

    private static byte[] file(Class<?> beside, String name) throws IOException {
        try (InputStream file = beside.getResourceAsStream(name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        }
    }

    /** Prints it once; the size of the file in bytes. */
    int print() throws IOException {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        faces.forEach((face, bytes) ->
                builder.useFont(
                        () -> new ByteArrayInputStream(bytes),
                        FAMILY,
                        face.startsWith("Bold") ? 700 : 400,
                        face.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL,
                        true));
        builder.withW3cDocument(document(), "");
        builder.toStream(file);
        builder.run();
        return file.size();
    }

    private Document document() throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(receipt)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
