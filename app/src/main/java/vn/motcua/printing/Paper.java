// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Optional;

/**
 * A printed paper: PDF/A-2a that is PDF/UA-1 as well. Two papers from the same data are not the
 * same bytes, so the one that is issued is kept.
 */
public final class Paper implements PrintResult {
    private final TemplateHead template;
    private final byte[] pdf;
    private final List<PaperPlace> places;

    Paper(TemplateHead template, byte[] pdf, List<PaperPlace> places) {
        this.template = template;
        this.pdf = pdf;
        this.places = List.copyOf(places);
    }

    /** The template it was printed from. */
    public TemplateHead template() {
        return template;
    }

    /** The boxes that the template keeps free, in the order of their pages and lines. */
    public List<PaperPlace> places() {
        return places;
    }

    /** The box called {@code name}; empty when this paper keeps none. */
    public Optional<PaperPlace> place(String name) {
        return places.stream().filter(place -> place.name().equals(name)).findFirst();
    }

    /**
     * This paper behind pages of another.
     *
     * @param whole both in one file
     * @param before how many pages come before this paper
     */
    public Paper behind(byte[] whole, int before) {
        return new Paper(
                template,
                whole.clone(),
                places.stream()
                        .map(place ->
                                new PaperPlace(
                                        place.name(),
                                        place.page() + before,
                                        place.x(),
                                        place.y(),
                                        place.width(),
                                        place.height()))
                        .toList());
    }

    /** The file, as a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }
}
