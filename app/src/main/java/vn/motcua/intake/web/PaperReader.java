// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.RequiredDocument;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.intake.OwnPapers;
import vn.motcua.intake.ReusedPaper;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonReader;

/**
 * Reads which papers are there, which do not apply, and which are missing.
 *
 * @param fields as typed
 * @param files that came with the form, by field
 * @param offers papers of the applicant that the store has
 * @param faults where all that is wrong is put
 */
record PaperReader(
        Fields fields, Map<String, PaperFile> files, List<OwnPapers.Offer> offers, Faults faults) {
    /** Where it stands that the owner agrees to use what the store has. */
    static final String AGREED = "reuse-agreed";

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
            } else if (fields.has(doc(position, "reuse"))) {
                papers.add(reused(document));
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

    private Paper reused(RequiredDocument document) {
        String field = doc(document.position(), "reuse");
        Optional<OwnPapers.Offer> offer = offer(document);
        if (offer.isEmpty()) {
            faults.add(field, "paper.reuse.gone", document.name().vi());
        } else if (!fields.has(AGREED)) {
            faults.add(AGREED, "paper.reuse.agree");
        }
        return new Paper(document.name().vi(), 0, 0, offer.map(OwnPapers.Offer::file).orElse(null));
    }

    private Optional<OwnPapers.Offer> offer(RequiredDocument document) {
        String code = fields.raw(doc(document.position(), "reuse"));
        return offers.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Which papers of the store take the place of papers to be handed in, as the owner agreed. */
    List<ReusedPaper> reused(List<RequiredDocument> documents, boolean byOwner) {
        List<ReusedPaper> reused = new ArrayList<>();
        int place = 0;
        for (RequiredDocument document : documents) {
            int position = document.position();
            boolean none = fields.has(doc(position, "none"));
            boolean again = !none && fields.has(doc(position, "reuse"));
            boolean brought = !none && fields.has(doc(position, "have"));
            place += again || brought ? 1 : 0;
            if (again && offer(document).isPresent()) {
                reused.add(new ReusedPaper(place, offer(document).orElseThrow().code(), byOwner));
            }
        }
        return reused;
    }

    /** The papers brought whose originals are only looked at, and given back. */
    List<String> givenBack(List<RequiredDocument> documents) {
        List<String> names = new ArrayList<>();
        for (RequiredDocument document : documents) {
            int position = document.position();
            boolean brought =
                    fields.has(doc(position, "have")) && !fields.has(doc(position, "none"));
            if (brought && isGivenBack("doc-" + position + "-")) {
                names.add(document.name().vi());
            }
        }
        for (int line = 1; line <= MORE_LINES; line++) {
            String name = fields.line(more(line, "name"));
            if (!name.isEmpty() && isGivenBack("more-" + line + "-")) {
                names.add(name);
            }
        }
        return names;
    }

    private boolean isGivenBack(String prefix) {
        return fields.has(prefix + "back") && fields.count(prefix + "originals") > 0;
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
