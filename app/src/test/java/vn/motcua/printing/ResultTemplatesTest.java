// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Results: which templates fit a procedure, their own fields, and the boxes they keep free. */
class ResultTemplatesTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 2, 5);

    @Test
    void a_procedure_is_offered_the_templates_of_its_result() {
        assertThat(keys(PaperKind.RESULT, "2.000635"))
                .containsExactly("trich-luc-khai-sinh", "trich-luc-khai-tu");
        assertThat(keys(PaperKind.RESULT, "1.004873"))
                .containsExactly("xac-nhan-tinh-trang-hon-nhan");
        assertThat(keys(PaperKind.RESULT, "1.013225")).containsExactly("giay-phep-xay-dung-nha-o");
        assertThat(keys(PaperKind.RESULT, "9.999999")).isEmpty();
    }

    @Test
    void every_procedure_may_be_refused_in_writing_and_apologised_for() {
        assertThat(keys(PaperKind.REFUSAL_LETTER, "9.999999"))
                .containsExactly("tu-choi-giai-quyet");
        assertThat(keys(PaperKind.APOLOGY_LETTER, "9.999999")).containsExactly("thu-xin-loi");
    }

    @Test
    void a_result_keeps_boxes_free_for_number_date_signature_and_seal() {
        for (String key : List.of("trich-luc-khai-sinh", "thu-xin-loi", "tu-choi-giai-quyet")) {
            Paper paper = (Paper) ROOM.specimen(ROOM.forms().find(key, 1).orElseThrow());
            PaperPlace seal = paper.place("seal").orElseThrow();
            PaperPlace signature = paper.place("signature").orElseThrow();

            assertThat(paper.places())
                    .extracting(PaperPlace::name)
                    .containsExactlyInAnyOrder("number", "date", "seal", "signature");
            assertThat(seal.page()).isEqualTo(signature.page());
            double covered = seal.x() + seal.width() - signature.x();
            assertThat(covered / signature.width()).isBetween(0.25, 0.4);
        }
    }

    @Test
    void a_number_that_is_known_is_printed_and_keeps_no_box() {
        PaperTemplate refusal = ROOM.forms().find("tu-choi-giai-quyet", 1).orElseThrow();
        PaperData data = letter(refusal).text("number", "05/TB-UBND").date("date", DAY).done();
        Paper paper = (Paper) ROOM.press().print(refusal, data);

        assertThat(ReadPdf.words(paper.pdf()))
                .contains("Số: 05/TB-UBND")
                .contains("Krông Năng, ngày 05 tháng 02 năm 2026");
        assertThat(paper.places())
                .extracting(PaperPlace::name)
                .containsExactlyInAnyOrder("seal", "signature");
    }

    @Test
    void what_a_specialist_typed_is_read_by_the_fields_of_the_template() {
        PaperTemplate death = ROOM.forms().find("trich-luc-khai-tu", 1).orElseThrow();
        Map<String, String> typed = new HashMap<>();
        death.fields()
                .forEach(field ->
                        typed.put(
                                field.name(),
                                field.type() == VariableType.DATE ? "5/2/2026" : "Ea Tam"));

        assertThat(ROOM.read(death, typed)).isInstanceOf(FieldReading.Read.class);
        assertThat(death.fields())
                .filteredOn(OwnField::required)
                .extracting(OwnField::label)
                .contains("Họ, chữ đệm, tên người chết", "Ngày chết");
    }

    @ParameterizedTest
    @CsvSource({
        "giay-phep-xay-dung-nha-o, fee, '-5', NO_NUMBER",
        "giay-phep-xay-dung-nha-o, fee, '12.34', NO_NUMBER",
        "thu-xin-loi, newDay, '31/02/2026', NO_DATE",
        "thu-xin-loi, newDay, 'mai', NO_DATE",
        "thu-xin-loi, fault, '  ', MISSING",
        "thu-xin-loi, fault, 'Bà \u2610', MISSING_GLYPH",
        "thu-xin-loi, colour, 'đỏ', UNKNOWN"
    })
    void what_was_typed_wrong_is_told_with_its_field(
            String key, String field, String typed, FieldFault.Kind kind) {
        PaperTemplate template = ROOM.forms().find(key, 1).orElseThrow();
        FieldReading reading = ROOM.read(template, Map.of(field, typed));

        assertThat(((FieldReading.Faulty) reading).faults())
                .filteredOn(fault -> fault.field().equals(field))
                .extracting(FieldFault::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = PaperKind.class,
            names = {"RESULT", "REFUSAL_LETTER", "APOLOGY_LETTER", "COPY_CERTIFICATE"})
    void a_template_of_a_result_without_its_boxes_is_refused(PaperKind kind) {
        assertThat(faults(kind, "", "<p>a</p>"))
                .filteredOn(fault -> fault.kind() == TemplateFault.Kind.MISSING_PLACE)
                .extracting(TemplateFault::detail)
                .containsExactly("number", "date", "signature", "seal");
    }

    @ParameterizedTest
    @CsvSource({
        "RESULT, <m:field name='owner' label='a'/>",
        "RESULT, <m:field name='a' label='a'/><m:field name='a' label='b'/>",
        "RESULT, <m:field name='a' label=' '/>",
        "RESULT, <m:field name='A' label='a'/>",
        "RESULT, <m:field name='a' label='a' type='list'/>",
        "RESULT, <m:field name='a' label='a' required='true'/>",
        "CONTROL, <m:field name='a' label='a'/>"
    })
    void a_field_without_name_or_label_or_with_a_name_that_is_taken_is_refused(
            PaperKind kind, String field) {
        assertThat(faults(kind, field.replace('\'', '"'), "<p>a</p>"))
                .extracting(TemplateFault::kind)
                .contains(TemplateFault.Kind.BAD_FIELD);
    }

    private static PaperData.Filling letter(PaperTemplate template) {
        Map<String, String> typed =
                Map.of("reason", "Lý do", "basis", "Căn cứ", "hotline", "0262 3675 001");
        return ((FieldReading.Read) ROOM.read(template, typed))
                .filling()
                .text("agency", "Ủy ban nhân dân xã Krông Năng")
                .text("place", "Krông Năng")
                .text("code", "H15.25.01-260205-0001")
                .text("owner", Samples.OWNER)
                .list("recipients", List.of("Như trên", "Lưu: VT"))
                .text("signerTitle", "Chủ tịch")
                .text("signer", "Y Wăn Niê");
    }

    private static List<String> keys(PaperKind kind, String procedure) {
        return ROOM.forms().choice(kind, new Occasion(DAY, "Hộ tịch", procedure)).stream()
                .map(template -> template.head().key())
                .toList();
    }

    private static List<TemplateFault> faults(PaperKind kind, String field, String body) {
        var head =
                new TemplateHead(
                        "mau",
                        1,
                        kind,
                        0,
                        new TemplateScope.Everything(),
                        DAY,
                        SheetSize.A4,
                        "Mẫu",
                        "quyết định của đơn vị");
        String source =
                "<html><head><title>a</title>%s</head><body>%s</body></html>"
                        .formatted(field, body);
        return ((TemplateCheck.Refused) ROOM.checker().check(head, source)).faults();
    }
}
