// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** The sheet that a paper is laid out for (khổ giấy), with its margins. */
public enum SheetSize {
    /** Half a sheet: what Thông tư 01/2018/TT-VPCP, Điều 9 khoản 2 wants for forms 01 to 05. */
    A5(
            """
            @page { size: 148mm 210mm; margin: 9mm 10mm 9mm 12mm; }
            body { font-size: 10.5pt; line-height: 1.18; }
            p { margin-bottom: 0.4mm; }
            table.signatures p { margin-bottom: 0; }
            table.signatures p.signed { margin-top: 12mm; }
            """),
    /** Nghị định 30/2020/NĐ-CP, Phụ lục I: margins of 20, 15, 20 and 30 mm. */
    A4(
            """
            @page { size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm; }
            body { font-size: 13pt; }
            table.signatures p.signed { margin-top: 18mm; }
            """),
    /** A broad sheet for books and tables, the margin for the binding on top. */
    A4_BROAD(
            """
            @page { size: 297mm 210mm; margin: 20mm 12mm 12mm 12mm; }
            body { font-size: 9pt; }
            """);

    private final String rules;

    SheetSize(String rules) {
        this.rules = rules;
    }

    /** The rules of a style sheet that make pages of this size with letters to match. */
    String rules() {
        return rules;
    }
}
