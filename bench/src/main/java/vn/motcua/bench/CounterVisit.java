// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One person who comes to the counter: draws a number, is called, served, and done. Four of five
 * have copies certified, the others hand in a dossier and pay. Each step waits for the one before,
 * and for nothing else: nobody thinks.
 */
final class CounterVisit {
    private static final int ONE_IN = 5;
    private static final int PEOPLE = 100_000;

    private final CounterOffice office;
    private final Timings timings;

    CounterVisit(CounterOffice office, Timings timings) {
        this.office = office;
        this.timings = timings;
    }

    /** A step of a visit, answered with its page. */
    private interface Step {
        String page() throws IOException, InterruptedException;
    }

    private String timed(String kind, Step step) throws IOException, InterruptedException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            String page = step.page();
            failed = false;
            return page;
        } finally {
            timings.took(kind, start, failed);
        }
    }

    /** At the machine by the door. */
    void draw(Visitor machine) throws IOException, InterruptedException {
        String path = "/lay-so/" + office.kiosk();
        Map<String, String> form = PageForm.of(timed("machine", () -> machine.get(path)), "group");
        form.put("group", "A");
        form.remove("priority");
        form.remove("receipt");
        timed("draw", () -> machine.post(path, form));
    }

    /** At the counter of {@code officer}; true when somebody was there to be served. */
    boolean serve(Visitor officer) throws IOException, InterruptedException {
        String page = timed("queue", () -> officer.get("/so-thu-tu"));
        if (page.contains("value=\"finish\"")) {
            page = act(officer, page, "finish");
        }
        String called = page.contains("value=\"serve\"") ? page : act(officer, page, "next");
        if (!called.contains("value=\"serve\"")) {
            return false;
        }
        act(officer, called, "serve");
        if (ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
            receive(officer);
            String after = timed("queue", () -> officer.get("/so-thu-tu"));
            if (after.contains("value=\"finish\"")) {
                act(officer, after, "finish");
            }
        } else {
            certify(officer);
        }
        return true;
    }

    private String act(Visitor officer, String page, String what)
            throws IOException, InterruptedException {
        Map<String, String> form = PageForm.of(page, "value=\"" + what + "\"");
        form.put("do", what);
        return timed(what, () -> officer.post("/so-thu-tu", form));
    }

    private void certify(Visitor officer) throws IOException, InterruptedException {
        String lane = "/lam-ngay";
        Map<String, String> form = PageForm.of(timed("lane", () -> officer.get(lane)), "seconds");
        person(form);
        String known = timed("person", () -> officer.post(lane, with(form, "show")));
        Map<String, String> row = PageForm.of(known, "seconds");
        String added = timed("row", () -> officer.post(lane, with(row, "add-copies")));
        Map<String, String> filled = PageForm.of(added, "seconds");
        filled.put("row-1-document", "Bằng tốt nghiệp");
        filled.put("row-1-pages", "5");
        filled.put("row-1-copies", "3");
        String priced = timed("price", () -> officer.post(lane, with(filled, "show")));
        Map<String, String> done = PageForm.of(priced, "seconds");
        done.put("check-original", "1");
        expect(timed("settle", () -> officer.post(lane, with(done, "done"))), "data-undo");
    }

    private void receive(Visitor officer) throws IOException, InterruptedException {
        String path = "/tiep-nhan";
        String opened = timed("reception", () -> officer.get(path));
        Map<String, String> form = PageForm.of(opened, "personalId");
        person(form);
        String known = timed("person", () -> officer.post(path, with(form, "person")));
        Map<String, String> sought = PageForm.of(known, "personalId");
        sought.put("q", "tình trạng hôn nhân");
        String hits = timed("search", () -> officer.post(path, with(sought, "search")));
        Map<String, String> chosen = PageForm.of(hits, "personalId");
        chosen.put("procedure", PageForm.first(hits, "name=\"procedure\" value=\"(\\d+)\""));
        String papers = timed("choose", () -> officer.post(path, with(chosen, "show")));
        Map<String, String> ready = PageForm.of(papers, "personalId");
        for (int paper = 1; papers.contains("name=\"doc-" + paper + "-have\""); paper++) {
            ready.put("doc-" + paper + "-have", "1");
        }
        String sheet = timed("receive", () -> officer.post(path, with(ready, "receive")));
        pay(officer, PageForm.first(expect(sheet, "/luot/"), "href=\"(/luot/\\d+)\""));
    }

    private void pay(Visitor officer, String visit) throws IOException, InterruptedException {
        String page = timed("visit", () -> officer.get(visit));
        if (page.contains("name=\"paying\"")) {
            Map<String, String> form = PageForm.of(page, "name=\"paying\"");
            form.put("paying", "cash");
            expect(timed("pay", () -> officer.post(visit, form)), "/bien-lai/");
        }
    }

    private static void person(Map<String, String> form) {
        int number = ThreadLocalRandom.current().nextInt(PEOPLE);
        form.put("personalId", String.format(Locale.ROOT, "0661940%05d", number));
        form.put("name", "Nguyễn Thị Thử");
        form.put("phone", "");
    }

    private static Map<String, String> with(Map<String, String> form, String what) {
        form.put("do", what);
        return form;
    }

    private static String expect(String page, String sign) {
        if (!page.contains(sign)) {
            throw new IllegalStateException(
                    "not done: " + PageForm.first(page, "(?s)class=\"faults\".*?<li>(.*?)</li>"));
        }
        return page;
    }
}
