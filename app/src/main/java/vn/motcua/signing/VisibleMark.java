// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.DSSFont;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.Color;
import java.io.ByteArrayInputStream;

/** Draws the mark of a signature into its field. */
final class VisibleMark {
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: letters of 10 points for a mark in words. */
    private static final int FONT_SIZE = 10;

    private static final Color NO_GROUND = new Color(255, 255, 255, 0);

    private final byte[] font;

    /**
     * @param font a TrueType file
     */
    VisibleMark(byte[] font) {
        this.font = font.clone();
    }

    /** The mark in a field that stands in the paper. */
    SignatureImageParameters inField(Mark mark, String field) {
        var place = new SignatureFieldParameters();
        place.setFieldId(field);
        return drawn(mark, place);
    }

    /** The mark in a field that is made for it. */
    SignatureImageParameters at(Mark mark, Place place) {
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.x());
        field.setOriginY(place.y());
        field.setWidth(place.width());
        field.setHeight(place.height());
        return drawn(mark, field);
    }

    private SignatureImageParameters drawn(Mark mark, SignatureFieldParameters place) {
        var drawing = new SignatureImageParameters();
        drawing.setFieldParameters(place);
        drawing.setBackgroundColor(NO_GROUND);
        switch (mark) {
            case Mark.Image image -> {
                drawing.setImage(new InMemoryDocument(image.png(), "mark.png", MimeTypeEnum.PNG));
                drawing.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
            }
            case Mark.Words words -> drawing.setTextParameters(text(words));
        }
        return drawing;
    }

    private SignatureImageTextParameters text(Mark.Words words) {
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", words.lines()));
        text.setFont(font());
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(NO_GROUND);
        text.setPadding(0);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        return text;
    }

    private DSSFont font() {
        var face = new DSSFileFont(new ByteArrayInputStream(font));
        face.setSize(FONT_SIZE);
        face.setEmbedFontSubset(true);
        return face;
    }
}
