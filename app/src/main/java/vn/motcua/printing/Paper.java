// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/**
 * A printed paper: PDF/A-2a that is PDF/UA-1 as well. Two papers from the same data are not the
 * same bytes, so the one that is issued is kept.
 */
public final class Paper implements PrintResult {
    private final TemplateHead template;
    private final byte[] pdf;

    Paper(TemplateHead template, byte[] pdf) {
        this.template = template;
        this.pdf = pdf;
    }

    /** The template it was printed from. */
    public TemplateHead template() {
        return template;
    }

    /** The file, as a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
