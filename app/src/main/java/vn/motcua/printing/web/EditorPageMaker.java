// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.printing.PageImages;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.PrintResult;
import vn.motcua.printing.Publication;
import vn.motcua.printing.TemplateCheck;
import vn.motcua.printing.Variable;
import vn.motcua.web.PageContext;

/** Puts the editor of one template together. */
record EditorPageMaker(PageContext ctx, TemplateBook book, String key) {
    private static final String TURN = "v";

    /** The editor; {@code check} is the verdict on the text in the form. */
    EditorPage page(EditorForm form, TemplateCheck check) {
        PaperTemplate newest = book.versions(key).getFirst();
        var words = new TemplateWords(ctx);
        List<String> faults = new ArrayList<>();
        List<String> pictures = new ArrayList<>();
        switch (check) {
            case TemplateCheck.Refused refused ->
                    refused.faults().forEach(fault -> faults.add(words.fault(fault)));
            case TemplateCheck.Passed passed -> look(passed.template(), faults, pictures);
        }
        return new EditorPage(
                key,
                newest.head().title(),
                words.kind(newest.head().kind()),
                versions(),
                variables(newest),
                form,
                faults,
                pictures);
    }

    private void look(PaperTemplate template, List<String> faults, List<String> pictures) {
        var words = new TemplateWords(ctx);
        switch (book.papers().specimen(template)) {
            case PrintResult.NotPrinted not ->
                    not.faults().forEach(fault -> faults.add(words.fault(fault)));
            case Paper paper -> {
                String turn = Integer.toHexString(template.source().hashCode());
                for (int page = 1; page <= PageImages.count(paper); page++) {
                    Map<String, String> place =
                            Map.of("key", key, "number", Integer.toString(page), TURN, turn);
                    pictures.add(ctx.href(TemplateRoutes.PICTURE, place));
                }
            }
        }
    }

    private List<EditorPage.Version> versions() {
        Map<Integer, Publication> published = book.publications(key);
        Map<Long, String> names = book.names(published);
        return book.versions(key).stream().map(one -> version(one, published, names)).toList();
    }

    private EditorPage.Version version(
            PaperTemplate template, Map<Integer, Publication> published, Map<Long, String> names) {
        int number = template.head().version();
        @Nullable Publication publication = published.get(number);
        String author = publication == null ? "" : names.getOrDefault(publication.by(), "");
        Map<String, String> place = Map.of("key", key, "version", Integer.toString(number));
        return new EditorPage.Version(
                number,
                told(template, publication, author),
                ctx.href(TemplateRoutes.SPECIMEN, place),
                number == 1 ? "" : ctx.href(TemplateRoutes.COMPARISON, place));
    }

    private String told(PaperTemplate template, @Nullable Publication publication, String author) {
        String from = ctx.formats().day(template.head().validFrom());
        String scope = new TemplateWords(ctx).scope(template.head().scope());
        return publication == null
                ? ctx.text("printing.version.shipped", from, scope)
                : ctx.text(
                        "printing.version.published",
                        from,
                        scope,
                        author,
                        ctx.formats().moment(VietnamTime.local(publication.at())),
                        publication.note());
    }

    private List<EditorPage.Name> variables(PaperTemplate newest) {
        return book.papers().vocabulary(newest.head().kind()).all().stream()
                .map(EditorPageMaker::name)
                .toList();
    }

    private static EditorPage.Name name(Variable variable) {
        boolean owed = variable.mustFrom() != null;
        return new EditorPage.Name(written(variable), variable.label(), owed);
    }

    /** As it is put into a text: a picture and a repetition need an element of their own. */
    private static String written(Variable variable) {
        String name = variable.name();
        return switch (variable.type()) {
            case QR -> "<img class=\"qr\" m:qr=\"" + name + "\" alt=\"\" />";
            case IMAGE -> "<img m:image=\"" + name + "\" alt=\"\" />";
            case LIST -> "<p m:each=\"line in " + name + "\">{line}</p>";
            case TABLE -> "<tr m:each=\"row in " + name + "\"><td>{row.ordinal}</td></tr>";
            case FLAG -> "m:if=\"" + name + "\"";
            case TEXT, NUMBER, MONEY, DATE, MOMENT ->
                    name.indexOf('.') < 0
                            ? "{" + name + "}"
                            : "{row" + name.substring(dot(name)) + "}";
        };
    }

    private static int dot(String name) {
        return name.indexOf('.');
    }
}
