// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The boxes that a template keeps free, held against what is seen on the page. */
class PaperPlaceTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final double POINTS = 72 / 25.4;
    private static final int DOTS = 100;
    private static final double HAIR = 1.0;
    private static final String RED = "<style>.place { background-color: #ff0000; }</style>";
    private static final String NUMBER = "<m:place name='number' width='30mm' height='6mm'/>";
    private static final String SEAL =
            "<div class='places' style='width: 70mm; height: 36mm'>"
                    + "<m:place name='seal' width='36mm' height='36mm' left='5mm' top='0mm'/>"
                    + "</div>";

    @Test
    void the_press_tells_where_a_box_lies_as_it_is_seen() {
        Paper paper = print(RED, "<p>Số: " + NUMBER + "</p>" + SEAL);

        assertThat(paper.places()).extracting(PaperPlace::name).containsExactly("number", "seal");
        for (PaperPlace place : paper.places()) {
            assertThat(place.page()).isEqualTo(1);
            assertSeen(paper, place);
        }
        assertThat(paper.place("number").orElseThrow().width())
                .isCloseTo(30 * POINTS, within(HAIR));
        assertThat(paper.place("seal").orElseThrow().height()).isCloseTo(36 * POINTS, within(HAIR));
        assertThat(paper.place("signature")).isEmpty();
    }

    @Test
    void a_box_on_the_second_page_is_told_with_its_page() {
        Paper paper = print(RED, "<p>An</p>".repeat(50) + SEAL);

        PaperPlace seal = paper.place("seal").orElseThrow();
        assertThat(seal.page()).isEqualTo(2);
        assertSeen(paper, seal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<m:place name='Number' width='1mm' height='1mm'/>",
                "<m:place name='number' width='1mm'/>",
                "<m:place name='number' width='0mm' height='1mm'/>",
                "<m:place name='number' width='1mm; color: red' height='1mm'/>",
                "<m:place name='number' width='1mm' height='1mm' left='1mm'/>",
                "<m:place name='number' width='1mm' height='1mm' style='a'/>",
                "<m:place name='number' width='1mm' height='1mm'/>"
                        + "<m:place name='number' width='1mm' height='1mm'/>",
                "<p m:each='h in handovers'><m:place name='number' width='1mm' height='1mm'/></p>",
                "<p id='place-number'>a</p>"
            })
    void a_box_without_size_or_with_a_name_used_twice_is_refused(String fragment) {
        assertThat(ROOM.checker().check(head(), page("", fragment)))
                .isInstanceOfSatisfying(
                        TemplateCheck.Refused.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(TemplateFault::kind)
                                        .containsOnly(TemplateFault.Kind.BAD_PLACE));
    }

    private static void assertSeen(Paper paper, PaperPlace place) {
        BufferedImage seen = ReadPdf.page(paper.pdf(), place.page() - 1, DOTS);
        double dots = DOTS / 72.0;
        double middle = place.y() + place.height() / 2;
        assertThat(isRed(seen, (place.x() + 1) * dots, middle * dots)).isTrue();
        assertThat(isRed(seen, (place.x() - 1) * dots, middle * dots)).isFalse();
        assertThat(isRed(seen, (place.x() + place.width() - 1) * dots, middle * dots)).isTrue();
        assertThat(isRed(seen, (place.x() + place.width() + 1) * dots, middle * dots)).isFalse();
        double centre = (place.x() + place.width() / 2) * dots;
        assertThat(isRed(seen, centre, (place.y() + 1) * dots)).isTrue();
        assertThat(isRed(seen, centre, (place.y() - 1) * dots)).isFalse();
        assertThat(isRed(seen, centre, (place.y() + place.height() - 1) * dots)).isTrue();
        assertThat(isRed(seen, centre, (place.y() + place.height() + 1) * dots)).isFalse();
    }

    private static boolean isRed(BufferedImage seen, double x, double y) {
        return seen.getRGB((int) Math.round(x), (int) Math.round(y)) == Color.RED.getRGB();
    }

    private static Paper print(String style, String fragment) {
        TemplateCheck check = ROOM.checker().check(head(), page(style, fragment));
        assertThat(check).isInstanceOf(TemplateCheck.Passed.class);
        PaperTemplate template = ((TemplateCheck.Passed) check).template();
        PrintResult printed = ROOM.press().print(template, PaperData.fill().done());
        assertThat(printed).isInstanceOf(Paper.class);
        return (Paper) printed;
    }

    private static TemplateHead head() {
        return new TemplateHead(
                "mau",
                1,
                PaperKind.CONTROL,
                0,
                new TemplateScope.Everything(),
                LocalDate.of(2018, 1, 1),
                SheetSize.A4,
                "Phiếu kiểm soát",
                "quyết định của đơn vị");
    }

    private static String page(String style, String fragment) {
        return List.of(
                        "<html><head><title>Mẫu</title>",
                        style,
                        "</head><body>",
                        fragment,
                        "</body></html>")
                .stream()
                .reduce("", String::concat);
    }
}
