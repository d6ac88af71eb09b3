// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What {@link OpenPage} asks the page about itself. */
final class Scripts {
    /** The elements that reach beyond the window and are not in a box that scrolls. */
    static final String STICKING_OUT =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1
                    && !e.closest('.scroll'))
                .map(e => e.tagName + '.' + (e.getAttribute('class') || '')).slice(0, 9).join(', ')
            """;

    /** Elements with text that overflows a box which hides what overflows. */
    static final String CUT_OFF =
            """
            () => [...document.querySelectorAll('main *, header *, nav *')]
                .filter(e => e.children.length === 0 && e.textContent.trim()
                    && !e.closest('.sr, .sr-focus, svg')
                    && getComputedStyle(e).clipPath === 'none'
                    && ['hidden', 'clip'].includes(getComputedStyle(e).overflowX)
                    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1))
                .map(e => e.textContent.trim()).join(' | ')
            """;

    /** Spacing of WCAG 1.4.12, set by a stylesheet object, which the policy allows. */
    static final String SPACE_TEXT =
            """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
                    word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
                document.adoptedStyleSheets = [sheet];
            }
            """;

    /** Controls smaller than so many px either way, links within a line of text left out. */
    static final String SMALL_TARGETS =
            """
            (px) => [...document.querySelectorAll('a, button, input, select, summary')]
                .filter(e => {
                    const box = e.getBoundingClientRect();
                    const hidden = box.width === 0 || e.closest('.sr-focus, .skip');
                    const inText = getComputedStyle(e).display === 'inline';
                    return !hidden && !inText && (box.width < px || box.height < px);
                })
                .map(e => e.outerHTML.slice(0, 80)).slice(0, 9).join(' | ')
            """;

    private Scripts() {}

    /** The parameters by which the browser behaves as if colours were forced. */
    static JsonObject forcedColours() {
        JsonObject feature = new JsonObject();
        feature.addProperty("name", "forced-colors");
        feature.addProperty("value", "active");
        JsonArray features = new JsonArray();
        features.add(feature);
        JsonObject parameters = new JsonObject();
        parameters.add("features", features);
        return parameters;
    }
}
