// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PressLimitsTest {
    private static final int LARGE = 20_000_000;
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final PaperTemplate RECEIPT =
            ROOM.forms().on(LocalDate.of(2026, 2, 5), 1).orElseThrow();

    @Test
    void a_paper_that_takes_too_long_is_refused_and_the_press_stays_in_use() {
        PdfPress hasty = press(new PressLimits(1, Duration.ofMillis(1), LARGE));
        PrintResult first = print(hasty, "An");

        assertThat(kinds(first)).containsExactly(PaperFault.Kind.TOO_SLOW);
        assertThat(print(press(new PressLimits(1, Duration.ofSeconds(60), LARGE)), "An"))
                .isInstanceOf(Paper.class);
    }

    @Test
    void a_file_that_grows_too_large_is_refused() {
        PdfPress small = press(new PressLimits(1, Duration.ofSeconds(60), 10_000));

        assertThat(kinds(print(small, "An"))).containsExactly(PaperFault.Kind.TOO_LARGE);
        assertThat(kinds(print(small, "An"))).containsExactly(PaperFault.Kind.TOO_LARGE);
    }

    @Test
    void papers_printed_at_the_same_time_hold_their_own_words() throws Exception {
        PdfPress press = press(new PressLimits(4, Duration.ofSeconds(60), LARGE));
        List<Callable<PrintResult>> papers =
                IntStream.range(0, 12)
                        .<Callable<PrintResult>>mapToObj(
                                i -> () -> print(press, "Bà số " + i + "."))
                        .toList();
        try (var many = Executors.newFixedThreadPool(4)) {
            var printed = many.invokeAll(papers);

            for (int i = 0; i < printed.size(); i++) {
                assertThat(ReadPdf.words(ReadPdf.file(printed.get(i).get())))
                        .contains("hồ sơ của: Bà số " + i + ".");
            }
        }
    }

    private static PdfPress press(PressLimits limits) {
        return new PdfPress(PaperFont.shipped(), PaperStyle.shipped(), limits);
    }

    private static PrintResult print(PdfPress press, String owner) {
        return press.print(RECEIPT, Samples.of(PaperKind.RECEIPT).text("owner", owner).done());
    }

    private static List<PaperFault.Kind> kinds(PrintResult result) {
        return ((PrintResult.NotPrinted) result).faults().stream().map(PaperFault::kind).toList();
    }
}
