// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.testing.Caller;

/** Somebody at the page of reception, without JavaScript, with a form that tests fill in. */
final class CounterCaller {
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final Caller caller;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private CounterCaller(Caller caller) {
        this.caller = caller;
    }

    /** Opens the page. */
    static CounterCaller open(Caller caller) {
        CounterCaller counter = new CounterCaller(caller);
        HttpResponse<String> page = caller.get("/tiep-nhan");
        assertThat(page.statusCode()).isEqualTo(200);
        counter.take(page);
        return counter;
    }

    /** Takes the key of the form that is shown now. */
    void take(HttpResponse<String> page) {
        Matcher key = KEY.matcher(page.body());
        assertThat(key.find()).as("a form is shown").isTrue();
        fields.put("key", key.group(1));
    }

    /** Fills in what is needed to receive a procedure of two mandatory papers. */
    CounterCaller filled(long procedure) {
        return with("name", "H’Bliă Niê")
                .with("personalId", "066194003217")
                .with("phone", "0905113287")
                .with("procedure", Long.toString(procedure))
                .with("of", Long.toString(procedure))
                .with("doc-1-have", "1")
                .with("doc-1-originals", "1")
                .with("doc-1-copies", "0")
                .with("doc-2-have", "1")
                .with("doc-2-originals", "1")
                .with("doc-2-copies", "0");
    }

    /** Types this into a field; null clears it. */
    CounterCaller with(String field, @Nullable String value) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value);
        }
        return this;
    }

    /** Presses a button. */
    HttpResponse<String> press(String button) {
        return caller.send("/tiep-nhan", array(button));
    }

    /** Presses a button with a file chosen. */
    HttpResponse<String> press(String button, Caller.Upload upload) {
        return caller.sendFile("/tiep-nhan", upload, array(button));
    }

    private String[] array(String button) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("do", button);
        return all.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** Where a form led that was done. */
    static String paper(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    Caller caller() {
        return caller;
    }
}
