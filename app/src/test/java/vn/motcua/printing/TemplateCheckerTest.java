// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.printing.TemplateFault.Kind;

class TemplateCheckerTest {
    private static final TemplateChecker CHECKER = PrintingRoom.shipped().checker();
    private static final TemplateHead HEAD =
            new TemplateHead(
                    "mau",
                    1,
                    PaperKind.CONTROL,
                    0,
                    new TemplateScope.Everything(),
                    LocalDate.of(2018, 1, 1),
                    SheetSize.A5,
                    "Phiếu kiểm soát",
                    "quyết định của đơn vị");

    @Test
    void a_lawful_template_is_ready_for_the_press() {
        assertThat(check(page("<p>Mã hồ sơ: {code}, {date|short}</p>")))
                .isInstanceOf(TemplateCheck.Passed.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
"""
UNKNOWN_VARIABLE | <p>{cod}</p>                               | cod
UNKNOWN_VARIABLE | <p>{handover.unit}</p>                     | handover.unit
UNKNOWN_VARIABLE | <p m:if="nothing">a</p>                    | nothing
UNKNOWN_VARIABLE | <p m:each="h in handovers">{h.colour}</p>  | h.colour
WRONG_USE        | <p>{handovers}</p>                         | handovers
WRONG_USE        | <p m:each="h in handovers">{h}</p>         | h
WRONG_USE        | <p m:each="c in code">{c}</p>              | code
WRONG_USE        | <img m:qr="code" alt="a"/>                 | code
WRONG_USE        | <img alt="a"/>                             | img
BAD_VARIABLE     | <p>{Code}</p>                              | {Code}
BAD_VARIABLE     | <p>{code</p>                               | {code
BAD_VARIABLE     | <p m:each="handovers">a</p>                | handovers
BAD_VARIABLE     | <p id="{code}">a</p>                       | id
UNKNOWN_ELEMENT  | <script>a</script>                         | script
UNKNOWN_ELEMENT  | <object>a</object>                         | object
UNKNOWN_ELEMENT  | <m:part name="elsewhere"/>                 | elsewhere
UNKNOWN_ATTRIBUTE| <p onclick="a">a</p>                       | onclick
UNKNOWN_ATTRIBUTE| <p m:insert="a">a</p>                      | m:insert
MISSING_GLYPH    | <p>\u2610 đồng ý</p>                       | U+2610 \u2610
MISSING_GLYPH    | <p>\u5B57</p>                              | U+5B57 \u5B57
PICTURE_WITHOUT_WORDS | <img src="data:image/png;base64,iVBORw0KGgo="/> | img
UNSAFE_STYLE     | <p style="background: url(a.png)">a</p>    | url(
UNSAFE_STYLE     | <style>@import "a.css";</style>            | @import
UNSAFE_STYLE     | <style>p { font-family: Arial }</style>    | font-family
DECLARATION      | <?xml-stylesheet href="a.css"?>            | <?xml-stylesheet
""")
    void a_fault_is_named_with_its_line(Kind kind, String fragment, String detail) {
        assertThat(faults(page(fragment))).contains(new TemplateFault(kind, 6, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:9/a.png",
                "https://example.vn/a.png",
                "file:///etc/hostname",
                "//example.vn/a.png",
                "a.png",
                "data:text/html;base64,AAAA",
                "data:image/svg+xml;base64,AAAA"
            })
    void a_picture_from_outside_is_refused(String address) {
        assertThat(faults(page("<img alt=\"a\" src=\"" + address + "\"/>")))
                .contains(new TemplateFault(Kind.OUTSIDE_RESOURCE, 6, address));
    }

    @Test
    void a_document_type_with_an_entity_is_refused_before_anything_is_read() {
        String bomb = "<!DOCTYPE html [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

        assertThat(faults(bomb + page("<p>&a;</p>")))
                .containsExactly(new TemplateFault(Kind.DECLARATION, 0, "<!DOCTYPE"));
    }

    @Test
    void what_is_not_well_formed_is_refused_with_its_place() {
        assertThat(faults("<html>\n<body><p>a</body></html>"))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.NOT_WELL_FORMED);
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.detail()).startsWith("column ");
                });
    }

    @Test
    void a_template_that_does_not_end_is_refused() {
        assertThat(faults(page("<p>" + "a".repeat(200_000) + "</p>")))
                .extracting(TemplateFault::kind)
                .containsExactly(Kind.TOO_LARGE);
        assertThat(faults(page("<div>".repeat(60) + "</div>".repeat(60))))
                .extracting(TemplateFault::kind)
                .contains(Kind.TOO_LARGE);
        assertThat(faults(page("<table><tr><td>".repeat(5) + "</td></tr></table>".repeat(5))))
                .extracting(TemplateFault::kind)
                .contains(Kind.TOO_LARGE);
    }

    @Test
    void a_paper_without_a_title_is_refused() {
        assertThat(faults("<html><head/><body><p>a</p></body></html>"))
                .contains(new TemplateFault(Kind.NO_TITLE, 0, "title"));
    }

    @Test
    void what_the_law_wants_on_a_paper_has_to_be_shown_from_its_day_on() {
        var later =
                new TemplateHead(
                        "mau",
                        2,
                        PaperKind.CONTROL,
                        0,
                        new TemplateScope.Everything(),
                        LocalDate.of(2019, 1, 6),
                        SheetSize.A5,
                        "Phiếu kiểm soát",
                        "Thông tư 01/2018/TT-VPCP");

        assertThat(((TemplateCheck.Refused) CHECKER.check(later, page("<p>a</p>"))).faults())
                .extracting(TemplateFault::kind)
                .containsOnly(Kind.MISSING_VARIABLE);
        assertThat(((TemplateCheck.Refused) CHECKER.check(later, page("<p>a</p>"))).faults())
                .extracting(TemplateFault::detail)
                .contains("code", "lead", "handovers.unit", "agency", "date");
    }

    private static String page(String fragment) {
        return """
        <html>
        <head>
        <title>Mẫu</title>
        </head>
        <body>
        %s
        </body>
        </html>
        """
                .formatted(fragment);
    }

    private static TemplateCheck check(String source) {
        return CHECKER.check(HEAD, source);
    }

    private static List<TemplateFault> faults(String source) {
        assertThat(check(source)).isInstanceOf(TemplateCheck.Refused.class);
        return ((TemplateCheck.Refused) check(source)).faults();
    }
}
