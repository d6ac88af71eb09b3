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
    private static final Color NO_GROUND = new Color(255, 255, 255, 0);

    private final byte[] font;
    private final MarkLetters letters;

    /**
     * @param font a TrueType file
     */
    VisibleMark(byte[] font) {
        this.font = font.clone();
        this.letters = new MarkLetters(font);
    }

    /**
     * The mark in a field that stands in the paper.
     *
     * @param place where it stands; its size counts
     */
    SignatureImageParameters inField(Mark mark, String field, Place place) {
        var drawing = drawn(mark, place);
        drawing.getFieldParameters().setFieldId(field);
        return drawing;
    }

    /** The mark in a field that is made for it. */
    SignatureImageParameters at(Mark mark, Place place) {
        var field = new SignatureFieldParameters();
        field.setPage(place.page());
        field.setOriginX(place.x());
        field.setOriginY(place.y());
        field.setWidth(place.width());
        field.setHeight(place.height());
        var drawing = drawn(mark, place);
        drawing.setFieldParameters(field);
        return drawing;
    }

    private SignatureImageParameters drawn(Mark mark, Place place) {
        var drawing = new SignatureImageParameters();
        drawing.setBackgroundColor(NO_GROUND);
        switch (mark) {
            case Mark.Image image -> {
                drawing.setImage(new InMemoryDocument(image.png(), "mark.png", MimeTypeEnum.PNG));
                drawing.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
            }
            case Mark.Words words -> drawing.setTextParameters(text(words, place));
        }
        return drawing;
    }

    private SignatureImageTextParameters text(Mark.Words words, Place place) {
        MarkLetters.Set set = letters.in(place.width(), place.height(), words.lines());
        var text = new SignatureImageTextParameters();
        text.setText(String.join("\n", set.lines()));
        text.setFont(font(set.size()));
        text.setTextColor(Color.BLACK);
        text.setBackgroundColor(NO_GROUND);
        text.setPadding(0);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.MIDDLE);
        return text;
    }

    private DSSFont font(int size) {
        var face = new DSSFileFont(new ByteArrayInputStream(font));
        face.setSize(size);
        face.setEmbedFontSubset(true);
        return face;
    }
}
