// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.archive.PaperFacts;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.printing.FieldReading;
import vn.motcua.printing.OwnField;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Papers;
import vn.motcua.printing.VariableType;

/** Prints what looks like an old paper of a commune, for the store of the demo. */
@Component
class OldPaperPress {
    private static final String TEMPLATE = "xac-nhan-tinh-trang-hon-nhan";

    private final Papers printing;

    OldPaperPress(Papers printing) {
        this.printing = printing;
    }

    /** The template that old papers are printed by; empty where it is not. */
    Optional<PaperTemplate> template() {
        return printing.find(TEMPLATE, 1);
    }

    /** The scan of such a paper. */
    Optional<byte[]> scan(StoredUnit commune, PaperFacts facts) {
        return template().flatMap(template -> scan(commune, facts, template));
    }

    private Optional<byte[]> scan(StoredUnit commune, PaperFacts facts, PaperTemplate template) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (OwnField field : template.fields()) {
            if (field.required()) {
                typed.put(
                        field.name(),
                        field.type() == VariableType.DATE ? "05/02/1990" : field.label());
            }
        }
        return printing.read(template, typed) instanceof FieldReading.Read read
                ? printed(commune, facts, template, read.filling())
                : Optional.empty();
    }

    private Optional<byte[]> printed(
            StoredUnit commune,
            PaperFacts facts,
            PaperTemplate template,
            PaperData.Filling filling) {
        PaperData data =
                filling.text("agency", facts.issuer())
                        .text("place", commune.unit().place())
                        .text("code", "DEMO")
                        .text("number", facts.number())
                        .date("date", facts.dated())
                        .text("owner", facts.owner().name())
                        .text("signerTitle", "CHỦ TỊCH")
                        .text("signer", "(bản cũ của bản dùng thử)")
                        .list("recipients", List.of("Lưu: VT"))
                        .done();
        return printing.print(template, data) instanceof Paper paper
                ? Optional.of(paper.pdf())
                : Optional.empty();
    }
}
