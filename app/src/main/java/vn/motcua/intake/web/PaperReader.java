// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonReader;

/**
 * Reads which papers are there, which do not apply, and which are missing.
 *
 * @param fields as typed
 * @param files that came with the form, by field
 * @param faults where all that is wrong is put
 */
record PaperReader(Fields fields, Map<String, PaperFile> files, Faults faults) {
    /** Lines for papers that no list asks for. */
    static final int MORE_LINES = 2;

    static String doc(int position, String what) {
        return "doc-" + position + "-" + what;
    }

    static String more(int line, String what) {
        return "more-" + line + "-" + what;
    }

    /**
     * The papers handed in, in the order of the list.
     *
     * @param whole true when what is missing is a fault, as for receiving
     */
    List<Paper> papers(List<RequiredDocument> documents, boolean whole) {
        List<Paper> papers = new ArrayList<>();
        for (RequiredDocument document : documents) {
            int position = document.position();
            if (fields.has(doc(position, "none"))) {
                reason(position);
            } else if (fields.has(doc(position, "have"))) {
                String name = document.name().vi();
                papers.add(paper(name, "doc-" + position + "-"));
            } else if (document.mandatory() && whole) {
                faults.add(doc(position, "have"), "paper.missing", document.name().vi());
            }
        }
        papers.addAll(more());
        return papers;
    }

    private void reason(int position) {
        String why = fields.line(doc(position, "why"));
        if (why.isEmpty()) {
            faults.add(doc(position, "why"), "paper.why", position);
        } else if (why.length() > PersonReader.LONGEST_LINE) {
            faults.add(doc(position, "why"), "too-long", PersonReader.LONGEST_LINE, why.length());
        }
    }

    private List<Paper> more() {
        List<Paper> papers = new ArrayList<>();
        for (int line = 1; line <= MORE_LINES; line++) {
            String name = fields.line(more(line, "name"));
            if (name.length() > PersonReader.LONGEST_LINE) {
                faults.add(
                        more(line, "name"), "too-long", PersonReader.LONGEST_LINE, name.length());
            } else if (!name.isEmpty()) {
                papers.add(paper(name, "more-" + line + "-"));
            }
        }
        return papers;
    }

    private Paper paper(String name, String prefix) {
        int originals = fields.count(prefix + "originals");
        int copies = fields.count(prefix + "copies");
        if (originals < 0 || copies < 0 || originals + copies == 0) {
            faults.add(
                    originals < 0 || copies >= 0 ? prefix + "originals" : prefix + "copies",
                    "paper.count",
                    name);
        }
        return new Paper(
                name, Math.max(originals, 0), Math.max(copies, 0), files.get(prefix + "file"));
    }

    /** Why papers do not apply, a line each, for those who work on it. */
    String notApplicable(List<RequiredDocument> documents) {
        return documents.stream()
                .filter(document -> fields.has(doc(document.position(), "none")))
                .map(document ->
                        "Không áp dụng: "
                                + document.name().vi()
                                + " ("
                                + fields.line(doc(document.position(), "why"))
                                + ")")
                .reduce("", (one, other) -> one.isEmpty() ? other : one + "\n" + other);
    }
}
