// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.printing.PaperPlace;
import vn.motcua.testing.SampleScans;

/** Where number, date, signature and seal go is read from the words of a paper. */
class BroughtPressTest {
    private static final String NUMBER = "Số:            /GPXD";
    private static final String DATE = "Ea Tam, ngày       tháng       năm           ";
    private static final String LEADERS = "Ea Tam, ngày......tháng…..năm..........";

    private static BroughtAnswer answer(WordLike paper) {
        return Press.answer(paper.pdf(), Map.of());
    }

    private static BroughtAnswer.Placed placed(WordLike paper) {
        return Press.placed(paper.pdf(), Map.of());
    }

    private static List<BroughtFault> faults(WordLike paper) {
        return Press.faults(answer(paper));
    }

    private static PaperPlace box(BroughtAnswer.Placed placed, String name) {
        return placed.places().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where letters would stand in it, from the upper edge. */
    private static double base(PaperPlace box) {
        return box.y() + box.height() - 3.9;
    }

    @Nested
    class Words_of_a_permit {
        private final BroughtAnswer.Placed placed = placed(WordLike.permit());

        @Test
        void the_number_goes_between_its_colon_and_the_printed_symbol() {
            PaperPlace number = box(placed, "bareNumber");

            assertThat(placed.symbol()).isEqualTo("GPXD");
            assertThat(number.page()).isEqualTo(1);
            assertThat(number.x()).isBetween(110 + 15.0, 110 + 22.0);
            assertThat(number.width()).isBetween(36.0, 41.0);
            assertThat(base(number)).isCloseTo(95, within(0.1));
        }

        @Test
        void day_and_month_go_between_their_words_and_the_year_behind_its_own() {
            PaperPlace day = box(placed, "day");
            PaperPlace month = box(placed, "month");
            PaperPlace year = box(placed, "year");

            assertThat(day.x()).isGreaterThan(320 + 40);
            assertThat(day.x() + day.width()).isLessThan(month.x() - 20);
            assertThat(month.x() + month.width()).isLessThan(year.x() - 15);
            assertThat(year.width()).isGreaterThan(26);
            assertThat(List.of(day, month, year))
                    .allSatisfy(one -> assertThat(base(one)).isCloseTo(95, within(0.1)));
        }

        @Test
        void the_signature_goes_below_the_capacity_and_above_the_name_in_their_middle() {
            PaperPlace signature = box(placed, "signature");

            assertThat(signature.page()).isEqualTo(2);
            assertThat(signature.y()).isGreaterThan(516);
            assertThat(signature.y() + signature.height()).isLessThan(610);
            assertThat(signature.x() + signature.width() / 2).isCloseTo(427, within(6.0));
            assertThat(signature.width()).isCloseTo(50 / 25.4 * 72, within(0.1));
        }

        @Test
        void the_seal_of_36_mm_covers_a_third_of_the_signature_from_the_left() {
            PaperPlace signature = box(placed, "signature");
            PaperPlace seal = box(placed, "seal");

            assertThat(seal.width()).isCloseTo(36 / 25.4 * 72, within(0.1));
            assertThat(seal.x() + seal.width())
                    .isCloseTo(signature.x() + signature.width() / 3, within(0.1));
            assertThat(seal.y()).isGreaterThan(516);
        }
    }

    @Test
    void leaders_keep_a_place_free_and_letters_stand_above_them() {
        BroughtAnswer.Placed placed =
                placed(
                        WordLike.permit()
                                .instead(NUMBER, "Số: ............./GXN–UBND")
                                .instead(DATE, LEADERS));

        assertThat(placed.symbol()).isEqualTo("GXN-UBND");
        assertThat(base(box(placed, "bareNumber"))).isCloseTo(93.5, within(0.1));
        assertThat(box(placed, "day").width()).isGreaterThan(15);
    }

    @Test
    void decomposed_letters_are_read_like_composed_ones() {
        BroughtAnswer.Placed composed = placed(WordLike.permit());
        BroughtAnswer.Placed decomposed =
                placed(
                        WordLike.permit()
                                .spelt(text -> Normalizer.normalize(text, Normalizer.Form.NFD)));

        assertThat(decomposed.places())
                .extracting(PaperPlace::name)
                .containsExactlyElementsOf(
                        composed.places().stream().map(PaperPlace::name).toList());
        assertThat(box(decomposed, "signature").x())
                .isCloseTo(box(composed, "signature").x(), within(4.0));
    }

    @Test
    void a_number_without_printed_symbol_and_a_date_above_the_signature_are_found() {
        WordLike paper =
                WordLike.permit()
                        .instead(NUMBER, "Số:")
                        .without(DATE)
                        .with(1, "Ea Tam, ngày … tháng … năm ……..", 330, 640);

        BroughtAnswer.Placed placed = Press.placed(paper.pdf(), Map.of("symbol", "GXN-UBND"));

        assertThat(placed.symbol()).isEqualTo("GXN-UBND");
        assertThat(box(placed, "number").width()).isGreaterThan(100);
        assertThat(base(box(placed, "day"))).isCloseTo(638.5, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "Số: 12/GPXD, NUMBER_TYPED",
        "SỐ :..12../GPXD, NUMBER_TYPED",
        "Số: /GPXD, NUMBER_NARROW",
        "Số:            /gpxd, NO_SYMBOL",
        "Số GPXD, NO_NUMBER",
        "Quyết định số:      /GPXD, NO_NUMBER"
    })
    void a_number_that_stands_there_or_has_no_room_is_told(String number, BroughtFault fault) {
        assertThat(faults(WordLike.permit().instead(NUMBER, number))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ea Tam, ngày 05 tháng 02 năm 2026', DATE_TYPED",
        "'Ea Tam, ngày      tháng 11 năm 2026', DATE_TYPED",
        "'Ea Tam, ngày      tháng      năm 20....', DATE_TYPED",
        "'Ea Tam, ngày tháng năm', DATE_NARROW",
        "'Ea Tam, 05/02/2026', NO_DATE"
    })
    void a_date_that_stands_there_or_has_no_room_is_told(String date, BroughtFault fault) {
        assertThat(faults(WordLike.permit().instead(DATE, date))).containsExactly(fault);
    }

    @Test
    void another_symbol_than_the_printed_one_is_told() {
        byte[] paper = WordLike.permit().pdf();

        assertThat(Press.faults(Press.answer(paper, Map.of("symbol", "GXN-UBND"))))
                .containsExactly(BroughtFault.OTHER_SYMBOL);
        assertThat(Press.placed(paper, Map.of("symbol", "GPXD")).symbol()).isEqualTo("GPXD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHỦ TỊCH XÃ", "Phó chủ tịch đã duyệt", ""})
    void a_capacity_that_does_not_stand_by_itself_is_asked_for(String words) {
        WordLike paper = WordLike.permit().instead("PHÓ CHỦ TỊCH", words);

        assertThat(faults(paper)).containsExactly(BroughtFault.NO_SIGNATURE);
        PaperPlace chosen =
                box(Press.placed(paper.pdf(), Map.of("signature", "last-3-3")), "signature");
        assertThat(chosen.page()).isEqualTo(2);
        assertThat(chosen.x()).isGreaterThan(595 / 2.0);
        assertThat(chosen.y()).isGreaterThan(842 / 2.0);
    }

    @Test
    void a_drawing_that_cannot_be_opened_leaves_no_corner_free_by_mistake() {
        Map<String, String> form =
                Map.of(
                        "symbol", "GPXD",
                        "number", "first-1-1",
                        "date", "first-1-3",
                        "signature", "first-3-3");
        byte[] drawing = SampleScans.packed(COSName.JBIG2_DECODE);

        assertThat(Press.faults(Press.answer(drawing, form)))
                .containsExactly(BroughtFault.UNREADABLE);
    }

    @Test
    void the_name_of_another_signer_below_the_capacity_is_told() {
        WordLike paper = WordLike.permit().instead("Y Bhăm Niê", "H’BLIĂ KĐOH");

        assertThat(faults(paper)).containsExactly(BroughtFault.OTHER_SIGNER);
        assertThat(box(placed(WordLike.permit().without("Y Bhăm Niê")), "signature").page())
                .isEqualTo(2);
        assertThat(box(placed(WordLike.permit().instead("Y Bhăm Niê", "TS. Y Bhăm")), "seal"))
                .isNotNull();
    }

    @Test
    void a_name_too_near_leaves_no_room_to_sign() {
        WordLike paper = WordLike.permit().without("Y Bhăm Niê").with(2, "Y Bhăm Niê", 395, 550);

        assertThat(faults(paper)).containsExactly(BroughtFault.SIGNATURE_NARROW);
    }

    @Test
    void the_last_page_with_the_capacity_counts_and_annexes_behind_it_do_not() {
        WordLike paper = WordLike.permit().with(3, "PHỤ LỤC: CHỦ TỊCH và PHÓ CHỦ TỊCH", 85, 90);

        assertThat(box(placed(paper), "signature").page()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_found_on_a_scan_is_asked_for_at_once_and_goes_where_it_is_said() {
        byte[] scan = new WordLike().with(1, "Bản vẽ", 250, 300).pdf();

        assertThat(Press.faults(Press.answer(scan, Map.of("symbol", "GPXD"))))
                .containsExactly(
                        BroughtFault.NO_NUMBER, BroughtFault.NO_DATE, BroughtFault.NO_SIGNATURE);
        BroughtAnswer.Placed placed =
                Press.placed(
                        scan,
                        Map.of(
                                "symbol", "GPXD",
                                "number", "first-1-1",
                                "date", "first-1-3",
                                "signature", "last-3-3"));
        assertThat(placed.places())
                .extracting(PaperPlace::name)
                .containsExactly("number", "date", "signature", "seal");
    }

    @Test
    void a_number_typed_by_hand_is_not_hidden_by_choosing_another_spot() {
        byte[] paper = WordLike.permit().instead(NUMBER, "Số: 12/GPXD").pdf();
        Map<String, String> elsewhere = Map.of("symbol", "GPXD", "number", "first-1-1");

        assertThat(Press.faults(Press.answer(paper, elsewhere)))
                .containsExactly(BroughtFault.NUMBER_TYPED);
    }

    @Test
    void spots_that_cover_each_other_are_told() {
        byte[] paper = WordLike.permit().pdf();
        Map<String, String> both =
                Map.of("symbol", "GPXD", "number", "first-2-2", "date", "first-2-2");

        assertThat(Press.faults(Press.answer(paper, both))).containsExactly(BroughtFault.OVERLAP);
    }

    @Test
    void every_spot_lies_on_its_page_and_is_known_by_its_code() {
        var sheet = new Spot.SheetSide(1, 595, 842);
        for (Spot spot : Spot.all()) {
            PaperPlace box = spot.place("x", new Spot.Paging(sheet, sheet), SignatureFinder.USUAL);

            assertThat(Spot.parse(spot.code())).contains(spot);
            assertThat(box.x()).isBetween(0.0, 595 - box.width());
            assertThat(box.y()).isBetween(0.0, 842 - box.height());
        }
        assertThat(Spot.all()).hasSize(18);
        assertThat(Spot.parse("first-4-1")).isEmpty();
        assertThat(Objects.requireNonNull(Spots.of(Map.of("date", "last-1-2")).date()).last())
                .isTrue();
    }
}
