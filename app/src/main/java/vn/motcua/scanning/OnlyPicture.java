// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Finds the one picture that is all of a page, as scanners write them, and how it lies there. */
final class OnlyPicture extends PDFStreamEngine {
    private final List<Placed> placed = new ArrayList<>();

    /** A picture and how it is turned on its page as the page is shown. */
    record Placed(PDImageXObject image, Turn turn) {}

    private OnlyPicture() {
        addOperator(new Concatenate(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new Draw());
    }

    /** The picture; empty for a page with letters, several pictures, or a part of one. */
    static Optional<Placed> of(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null || resources.getFontNames().iterator().hasNext()) {
            return Optional.empty();
        }
        OnlyPicture finder = new OnlyPicture();
        finder.processPage(page);
        return finder.placed.size() == 1 ? Optional.of(finder.placed.getFirst()) : Optional.empty();
    }

    private void place(PDImageXObject image) {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        turn(matrix)
                .map(turn -> turn.then(Turn.of(getCurrentPage().getRotation()).orElse(Turn.NONE)))
                .ifPresentOrElse(
                        turn -> placed.add(new Placed(image, turn)),
                        () -> placed.addAll(List.of(mirrored(image), mirrored(image))));
    }

    /** Counted twice, so that it is not the only one. */
    private static Placed mirrored(PDImageXObject image) {
        return new Placed(image, Turn.NONE);
    }

    private static Optional<Turn> turn(Matrix matrix) {
        float across = matrix.getScaleX();
        float up = matrix.getScaleY();
        float rise = matrix.getShearY();
        float lean = matrix.getShearX();
        if (rise == 0 && lean == 0) {
            if (across > 0 && up > 0) {
                return Optional.of(Turn.NONE);
            }
            return across < 0 && up < 0 ? Optional.of(Turn.HALF) : Optional.empty();
        }
        if (across != 0 || up != 0) {
            return Optional.empty();
        }
        if (rise < 0 && lean > 0) {
            return Optional.of(Turn.RIGHT);
        }
        return rise > 0 && lean < 0 ? Optional.of(Turn.LEFT) : Optional.empty();
    }

    /** The operator that draws. */
    private final class Draw extends OperatorProcessor {
        Draw() {
            super(OnlyPicture.this);
        }

        @Override
        public void process(Operator operator, List<COSBase> operands) throws IOException {
            if (!operands.isEmpty()
                    && operands.getFirst() instanceof COSName name
                    && getResources().getXObject(name) instanceof PDImageXObject image) {
                place(image);
            }
        }

        @Override
        public String getName() {
            return "Do";
        }
    }
}
