// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** The sheet that a paper is laid out for (khổ giấy), with its margins. */
public enum SheetSize {
    /** Half a sheet: what Thông tư 01/2018/TT-VPCP, Điều 9 khoản 2 wants for forms 01 to 05. */
    A5("148mm 210mm", "10mm 10mm 10mm 12mm", "10.5pt"),
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: margins of 20, 15, 20 and 30 mm. */
    A4("210mm 297mm", "20mm 15mm 20mm 30mm", "13pt"),
    /** A broad sheet for books and tables, the margin for the binding on top. */
    A4_BROAD("297mm 210mm", "20mm 12mm 12mm 12mm", "9pt");

    private final String size;
    private final String margin;
    private final String letters;

    SheetSize(String size, String margin, String letters) {
        this.size = size;
        this.margin = margin;
        this.letters = letters;
    }

    /** The rules of a style sheet that make pages of this size with letters to match. */
    String rules() {
        return "@page { size: %s; margin: %s; }\nbody { font-size: %s; }"
                .formatted(size, margin, letters);
    }
}
