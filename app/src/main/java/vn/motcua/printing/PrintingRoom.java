// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The printing room as it is shipped: the checks, the forms of the circulars and the press. */
public final class PrintingRoom {
    private final TemplateChecker checker;
    private final Forms forms;
    private final PdfPress press;

    private PrintingRoom(TemplateChecker checker, Forms forms, PdfPress press) {
        this.checker = checker;
        this.forms = forms;
        this.press = press;
    }

    /** The room with everything that comes with the program; takes some time to set up. */
    public static PrintingRoom shipped() {
        PaperFont font = PaperFont.shipped();
        var reader = new TemplateReader(parts());
        var checker = new TemplateChecker(Vocabularies.shipped(), font, reader);
        var press = new PdfPress(font, PaperStyle.shipped(), PressLimits.usual());
        return new PrintingRoom(checker, new Forms(forms(checker)), press);
    }

    /** Checks templates before they are published. */
    public TemplateChecker checker() {
        return checker;
    }

    /** The forms of the circulars. */
    public Forms forms() {
        return forms;
    }

    /** Prints. */
    public PdfPress press() {
        return press;
    }

    private static Map<String, List<Piece>> parts() {
        var parts = new HashMap<String, List<Piece>>();
        for (String name : List.of("letterhead", "owner", "signatures", "signer")) {
            var faults = new ArrayList<TemplateFault>();
            List<Piece> read =
                    new TemplateReader(Map.of())
                            .read(Shipped.text("parts/" + name + ".xml"), faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(name + ": " + faults);
            }
            parts.put(name, read);
        }
        return parts;
    }

    private static List<PaperTemplate> forms(TemplateChecker checker) {
        return Shipped.table("forms.csv").stream().map(row -> form(checker, row)).toList();
    }

    private static PaperTemplate form(TemplateChecker checker, NamedCsvRecord row) {
        String key = row.getField("key");
        var head =
                new TemplateHead(
                        key,
                        1,
                        PaperKind.valueOf(row.getField("kind")),
                        Integer.parseInt(row.getField("number")),
                        null,
                        LocalDate.parse(row.getField("valid_from")),
                        SheetSize.valueOf(row.getField("sheet")),
                        row.getField("source"));
        return switch (checker.check(head, Shipped.text("forms/" + key + ".xml"))) {
            case TemplateCheck.Passed passed -> passed.template();
            case TemplateCheck.Refused refused ->
                    throw new IllegalStateException(key + ": " + refused.faults());
        };
    }
}
