// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.PrintResult;
import vn.motcua.printing.PrintingRoom;

/** What each form and result costs the processor, the receipt beside the library alone. */
final class FormCosts {
    private static final String RECEIPT = "tt03-2025-01";
    private static final Figures.Rounds WARM = new Figures.Rounds(60, 9, 20);
    private static final Figures.Rounds EACH = new Figures.Rounds(1, 3, 20);

    private final PrintingRoom room = PrintingRoom.shipped();
    private final RawPaper raw = new RawPaper();
    private final Figures figures;

    FormCosts(Figures figures) throws IOException {
        this.figures = figures;
    }

    /**
     * Measures them.
     *
     * @return processor milliseconds of a receipt
     */
    double measure() throws Exception {
        PaperTemplate form = room.forms().find(RECEIPT, 1).orElseThrow();
        figures.processor("receipt, cold and warming", WARM, () -> print(form));
        double floor = figures.processor("receipt by the library alone", WARM, raw::print);
        double receipt = figures.processor("receipt", WARM, () -> print(form));
        figures.figure("receipt, times the library alone", receipt / floor);
        for (PaperTemplate one : room.forms().all()) {
            figures.processor(one.head().key(), EACH, () -> print(one));
        }
        return receipt;
    }

    /** A form with the example that is printed with it. */
    Paper specimen(String key) {
        return print(room.forms().find(key, 1).orElseThrow());
    }

    private Paper print(PaperTemplate form) {
        PrintResult result = room.specimen(form);
        if (result instanceof Paper paper) {
            return paper;
        }
        throw new IllegalStateException(form.head().key() + ": " + result);
    }
}
