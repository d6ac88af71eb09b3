// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/**
 * A reason why a template is not published.
 *
 * @param kind what is wrong
 * @param line in the text of the template, counted from 1; 0 when it is no single line
 * @param detail the word, sign or name that is wrong
 */
public record TemplateFault(Kind kind, int line, String detail) {
    /** What can be wrong with a template. */
    public enum Kind {
        /** The text is not well-formed XML. */
        NOT_WELL_FORMED,
        /** A document type, an entity or a processing instruction, which could read other files. */
        DECLARATION,
        /** The text is longer, deeper or holds more tables within tables than a paper needs. */
        TOO_LARGE,
        /** An element that papers do not have. */
        UNKNOWN_ELEMENT,
        /** An attribute that this element does not have on papers. */
        UNKNOWN_ATTRIBUTE,
        /** Something outside of the template: an address, a file, a font. */
        OUTSIDE_RESOURCE,
        /** A style that could load something or change the font. */
        UNSAFE_STYLE,
        /** A brace without its partner, or a name that is no name. */
        BAD_VARIABLE,
        /** A variable that this kind of paper does not have. */
        UNKNOWN_VARIABLE,
        /** A variable used for what its type cannot do. */
        WRONG_USE,
        /** A variable that the law wants on this paper and that the template does not show. */
        MISSING_VARIABLE,
        /** A sign that the font does not have. */
        MISSING_GLYPH,
        /** A box kept free that has no size, or a name that is wrong or used twice. */
        BAD_PLACE,
        /** A field that has no name, label or type, or a name that is taken. */
        BAD_FIELD,
        /**
         * A box that a paper of this kind keeps free, such as for the signature, and that is not
         * there.
         */
        MISSING_PLACE,
        /** A picture without words for those who cannot see it. */
        PICTURE_WITHOUT_WORDS,
        /** No title, which readers for the blind say first. */
        NO_TITLE
    }
}
