// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.printing.Paper;

/**
 * {@code bench documents}: forms, signatures, the store, letters read, old results, each beside the
 * library alone in the same run, and what a day of work takes of the machine. Takes about ten
 * minutes.
 */
final class DocumentsBench {
    private static final String RESULT = "tu-choi-giai-quyet";
    private static final String PAGE = "xac-nhan-tinh-trang-hon-nhan";
    private static final int RECEIPTS = 2_000;
    private static final int RESULTS = 500;
    private static final double MILLIS_OF_A_DAY = 2 * 8 * 3_600_000.0;
    private static final int PERCENT = 100;

    private DocumentsBench() {}

    static void run(List<String> unused) throws Exception {
        System.err.println("bench documents: measuring, about ten minutes");
        Installation.inFreshFolder(DocumentsBench::measure);
    }

    private static void measure(Path folder) throws Exception {
        Path data = folder.resolve("data");
        Measured measured = Installation.in(data, beans -> measure(beans, folder));
        new OldResultCosts(measured.figures())
                .measure(data, folder.resolve("scans"), measured.taker(), measured.floor());
        measured.results().keep();
    }

    /**
     * What was measured so far.
     *
     * @param taker who takes old results in
     * @param floor scans a minute by plain calls
     */
    private record Measured(
            Results results, Figures figures, OldResultCosts.Taker taker, double floor) {}

    private static Measured measure(ApplicationContext beans, Path folder) throws Exception {
        Results results = Results.of("documents", beans.getBean(Clock.class).instant(), beans);
        Figures figures = new Figures(results);
        System.out.println("medians; processor milliseconds of this process unless said otherwise");
        FormCosts forms = new FormCosts(figures);
        double receipt = forms.measure();
        double signed = signed(figures, forms.specimen(RESULT));
        day(figures, receipt, signed);
        new LetterCosts(beans, figures, folder).measure(forms.specimen(PAGE).pdf());
        ResultOffice office = ResultOffice.opened(beans);
        JdbcClient sql = JdbcClient.create(beans.getBean(DataSource.class));
        RawStore raw = new RawStore(folder.resolve("raw"), sql);
        long account = office.staff(Role.CLERK).id().value();
        new StoreCosts(beans, raw, figures, account).measure();
        new BatchCosts(beans, office, figures).measure();
        double floor = new OldResultCosts(figures).floor(raw);
        var taker = new OldResultCosts.Taker(office.unit().value(), office.clerk());
        return new Measured(results, figures, taker, floor);
    }

    private static double signed(Figures figures, Paper result) throws Exception {
        try (SigningCosts costs = new SigningCosts(figures, result)) {
            return costs.measure();
        }
    }

    /** What the papers of a day take of two cores in eight hours. */
    private static void day(Figures figures, double receipt, double signed) {
        double busy = RECEIPTS * receipt + RESULTS * (receipt + signed);
        figures.figure(
                "percent of two cores in a day of 2,000 receipts and 500 signed results",
                PERCENT * busy / MILLIS_OF_A_DAY);
    }
}
