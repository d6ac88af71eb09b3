// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * The setting of the library that lays out and writes a paper: PDF/A-2a and PDF/UA-1 at once, our
 * font alone, and nothing loaded but what the paper itself holds.
 */
final class Typesetter {
    /** The one kind of address that is followed: a picture within the paper. */
    private static final String OWN_PICTURE = "data:image/png;base64,";

    private static final Pattern PLACE = Pattern.compile(Pattern.quote(Piece.Place.ID) + ".+");
    private static final Comparator<PaperPlace> READING =
            Comparator.comparingInt(PaperPlace::page)
                    .thenComparingDouble(PaperPlace::y)
                    .thenComparingDouble(PaperPlace::x);

    private final PaperFont font;
    private final byte[] colours;
    private final FSDefaultCacheStore measures = new FSDefaultCacheStore();

    Typesetter(PaperFont font) {
        this.font = font;
        this.colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        XRLog.setLoggingEnabled(false);
    }

    /** Writes {@code paper} to {@code file} and tells where the boxes came to lie. */
    List<PaperPlace> set(Document paper, OutputStream file) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colours);
        builder.withProducer("Một Cửa");
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, measures);
        addFaces(builder);
        closeDoors(builder);
        builder.withW3cDocument(paper, "");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument pages = renderer.createPDFKeepOpen()) {
            List<PaperPlace> places = places(renderer);
            pages.save(file);
            return places;
        }
    }

    private static List<PaperPlace> places(PdfBoxRenderer renderer) {
        return renderer.findPagePositionsByID(PLACE).stream()
                .map(found -> place(renderer, found))
                .sorted(READING)
                .toList();
    }

    /** The library counts pages from 0 and heights from the lower edge. */
    private static PaperPlace place(PdfBoxRenderer renderer, PagePosition<Box> found) {
        float height =
                renderer.getPdfDocument().getPage(found.getPageNo()).getMediaBox().getHeight();
        return new PaperPlace(
                found.getId().substring(Piece.Place.ID.length()),
                found.getPageNo() + 1,
                found.getX(),
                height - found.getY() - found.getHeight(),
                found.getWidth(),
                found.getHeight());
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
