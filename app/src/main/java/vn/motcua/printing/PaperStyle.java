// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** The style sheet that all papers begin with; templates add to it. */
final class PaperStyle {
    private final String shared;

    private PaperStyle(String shared) {
        this.shared = shared;
    }

    static PaperStyle shipped() {
        return new PaperStyle(Shipped.text("paper.css"));
    }

    /** For papers of {@code sheet}. */
    String of(SheetSize sheet) {
        return shared + sheet.rules();
    }
}
