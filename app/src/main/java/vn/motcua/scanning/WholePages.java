// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Shows pages whole or not at all. A picture that nothing here can open (JBIG2, JPEG 2000) would
 * else be left out without a word: a scanned page would be blank, and be bound and signed so.
 */
public final class WholePages extends PDFRenderer {
    /** Renders pages of that document. */
    public WholePages(PDDocument document) {
        super(document);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private static final class Drawer extends PageDrawer {
        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void operatorException(
                Operator operator, List<COSBase> operands, IOException trouble) throws IOException {
            if (trouble instanceof MissingImageReaderException) {
                throw trouble;
            }
            super.operatorException(operator, operands, trouble);
        }
    }
}
