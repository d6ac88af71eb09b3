// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.web.Fault;
import vn.motcua.web.PageContext;

/** All that is to be mended in a form, in the words of its writer, by field and in its order. */
public final class Faults {
    private final PageContext ctx;
    private final Map<String, String> words = new LinkedHashMap<>();

    /** None yet, for this reader. */
    public Faults(PageContext ctx) {
        this.ctx = ctx;
    }

    /** The first fault of a field stays. */
    public void add(String field, String key, Object... arguments) {
        words.putIfAbsent(field, ctx.text("intake.fault." + key, arguments));
    }

    /** The first fault of a field stays; this is one of another room. */
    public void add(String field, Fault fault) {
        words.putIfAbsent(field, fault.in(ctx.texts()));
    }

    /** The first fault of a field stays; these words stand as they are. */
    public void say(String field, String told) {
        words.putIfAbsent(field, told);
    }

    /** True when a field of this group has a fault already. */
    public boolean anyOf(String prefix) {
        return words.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }

    /** True while nothing is to be mended. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** A copy, in order. */
    public Map<String, String> words() {
        return new LinkedHashMap<>(words);
    }
}
