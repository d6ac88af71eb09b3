// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The printing room as it is shipped: the checks, the forms of the circulars and the press. */
public final class PrintingRoom {
    private final TemplateChecker checker;
    private final Forms forms;
    private final PdfPress press;
    private final PaperFont font;

    private PrintingRoom(TemplateChecker checker, Forms forms, PdfPress press, PaperFont font) {
        this.checker = checker;
        this.forms = forms;
        this.press = press;
        this.font = font;
    }

    /** The room with everything that comes with the program; takes some time to set up. */
    public static PrintingRoom shipped() {
        PaperFont font = PaperFont.shipped();
        var reader = new TemplateReader(parts());
        var checker = new TemplateChecker(Vocabularies.shipped(), font, reader);
        var press = new PdfPress(font, PaperStyle.shipped(), PressLimits.usual());
        var templates = new ArrayList<>(forms(checker));
        templates.addAll(results(checker));
        return new PrintingRoom(checker, new Forms(templates), press, font);
    }

    /** Checks templates before they are published. */
    public TemplateChecker checker() {
        return checker;
    }

    /**
     * Reads what a specialist typed into the fields that {@code template} has of its own.
     *
     * @param typed by the name of the field; a day as {@code 05/02/2026} or {@code 2026-02-05}
     */
    public FieldReading read(PaperTemplate template, Map<String, String> typed) {
        return new TypedFields(font).read(template.fields(), typed);
    }

    /** Words with a question mark for each sign that papers cannot show. */
    String printable(String text) {
        return font.shown(PrintedText.of(text));
    }

    /** A template filled in with invented values, to be looked at before it is published. */
    public PrintResult specimen(PaperTemplate template) {
        return press.print(template, Specimen.of(template));
    }

    /** The templates as they are shipped: the forms of the circulars, and results. */
    public Forms forms() {
        return forms;
    }

    /** The press. */
    public PdfPress press() {
        return press;
    }

    private static Map<String, List<Piece>> parts() {
        var parts = new HashMap<String, List<Piece>>();
        for (String name :
                List.of("letterhead", "owner", "signatures", "signer", "heading", "issuer")) {
            var faults = new ArrayList<TemplateFault>();
            TemplateText read =
                    new TemplateReader(Map.of())
                            .read(Shipped.text("parts/" + name + ".xml"), faults);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(name + ": " + faults);
            }
            parts.put(name, read.pieces());
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
                        new TemplateScope.Everything(),
                        LocalDate.parse(row.getField("valid_from")),
                        SheetSize.valueOf(row.getField("sheet")),
                        row.getField("title"),
                        row.getField("source"));
        return checked(checker, head, "forms/" + key + ".xml");
    }

    private static List<PaperTemplate> results(TemplateChecker checker) {
        return Shipped.table("results.csv").stream().map(row -> result(checker, row)).toList();
    }

    private static PaperTemplate result(TemplateChecker checker, NamedCsvRecord row) {
        String key = row.getField("key");
        String procedures = row.getField("procedures");
        var head =
                new TemplateHead(
                        key,
                        1,
                        PaperKind.valueOf(row.getField("kind")),
                        0,
                        procedures.isEmpty()
                                ? new TemplateScope.Everything()
                                : new TemplateScope.Procedures(Set.of(procedures.split(" ", -1))),
                        LocalDate.parse(row.getField("valid_from")),
                        SheetSize.valueOf(row.getField("sheet")),
                        row.getField("title"),
                        row.getField("source"));
        return checked(checker, head, "results/" + key + ".xml");
    }

    private static PaperTemplate checked(TemplateChecker checker, TemplateHead head, String file) {
        return switch (checker.check(head, Shipped.text(file))) {
            case TemplateCheck.Passed passed -> passed.template();
            case TemplateCheck.Refused refused ->
                    throw new IllegalStateException(head.key() + ": " + refused.faults());
        };
    }
}
