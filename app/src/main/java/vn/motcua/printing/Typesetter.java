// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.w3c.dom.Document;

/**
 * The setting of the library that lays out and writes a paper: PDF/A-2a and PDF/UA-1 at once, our
 * font alone, and nothing loaded but what the paper itself holds.
 */
final class Typesetter {
    /** The one kind of address that is followed: a picture within the paper. */
    private static final String OWN_PICTURE = "data:image/png;base64,";

    private final PaperFont font;
    private final byte[] colours;
    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    Typesetter(PaperFont font) {
        this.font = font;
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        XRLog.setLoggingEnabled(false);
    }

    /** Writes {@code paper} to {@code file}. */
    void set(Document paper, OutputStream file) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Một Cửa");
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        addFaces(builder);
        closeDoors(builder);
        builder.withW3cDocument(paper, "");
        builder.toStream(file);
        builder.run();
    }

    private void addFaces(PdfRendererBuilder builder) {
        for (PaperFont.Face face : PaperFont.Face.values()) {
            builder.useFont(
                    () -> font.open(face),
                    PaperFont.FAMILY,
                    face.weight(),
                    face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /** Templates were checked already; this holds even if that check has a hole. */
    private static void closeDoors(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> isOwn(address) ? address : null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, kind) -> isOwn(address), moment);
        }
        builder.useProtocolsStreamImplementation(
                address -> {
                    throw new IllegalStateException("a paper opens nothing outside of itself");
                },
                "http",
                "https",
                "file",
                "jar",
                "classpath",
                "ftp");
    }

    private static boolean isOwn(String address) {
        return address.startsWith(OWN_PICTURE);
    }
}
