// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of the text of a template, as read. */
sealed interface Piece {
    /** The line it begins on. */
    int line();

    /**
     * An element with what stands in it.
     *
     * @param name such as {@code td}
     * @param attributes as they are printed
     * @param orders what the template wants done with it
     * @param children in order
     */
    record Tag(
            int line,
            String name,
            Map<String, String> attributes,
            Orders orders,
            List<Piece> children)
            implements Piece {
        public Tag {
            attributes = Map.copyOf(attributes);
            children = List.copyOf(children);
        }
    }

    /** Words with variables in them. */
    record Words(int line, List<Part> parts) implements Piece {
        public Words {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A box that is kept free and whose place on the paper is told.
     *
     * @param name once in a template
     * @param style its size, and where it lies within the element around it
     */
    record Place(int line, String name, String style) implements Piece {
        /** How the identifier of the element begins that stands for it. */
        static final String ID = "place-";
    }

    /** A run of fixed words, or a variable. */
    sealed interface Part {}

    /** Words that stand on every paper. */
    record Fixed(String text) implements Part {}

    /**
     * A variable and the manner it is written in, such as {@code {fee|words}}.
     *
     * @param manner empty for the usual one
     */
    record Slot(String name, String manner) implements Part {}

    /**
     * What is done with an element before it is printed.
     *
     * @param each repeat it for each row
     * @param when print it only if this holds
     * @param qr draw this variable as a QR code
     * @param image show this variable's picture
     */
    record Orders(
            @Nullable Each each,
            @Nullable Condition when,
            @Nullable String qr,
            @Nullable String image) {}

    /** {@code m:each="paper in papers"}. */
    record Each(String row, String table) {}

    /** {@code m:if="fee"}, {@code m:if="!fee"}: there is something, or nothing. */
    record Condition(String name, boolean wanted) {}
}
