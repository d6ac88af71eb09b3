// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.identity.Role;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.testing.DatabaseTest;

/** How much of what was issued is signed, counted from the numbers that were given. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedResultsTest {
    private SmallIssuing office;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallIssuing(database, data);
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void a_result_counts_by_its_paper_and_one_with_a_typed_number_is_an_exception() {
        SignedResults signed = office.desk.office().bean(SignedResults.class);
        var year =
                new SignedResults.Period(
                        Set.of(office.desk.unit().id()),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31));
        long id = issued();
        String typed = office.desk.ready().value();

        assertThat(signed.counts(year))
                .containsEntry(SignatureStanding.WAITING, 1L)
                .containsEntry(SignatureStanding.NO_PAPER, 1L);
        assertThat(signed.list(year, Set.of(SignatureStanding.WAITING), 50))
                .extracting(SignedResults.Result::number)
                .containsExactly(number(id));
        assertThat(signed.list(year, Set.of(SignatureStanding.NO_PAPER), 50))
                .extracting(SignedResults.Result::dossier)
                .containsExactly(typed);
    }

    private String number(long id) {
        IssuedPaper paper = office.papers.find(id).orElseThrow();
        return Objects.requireNonNull(paper.sealed()).number();
    }

    private long issued() {
        long id = office.drafted();
        SmallIssuing.results(
                office.signing.begin(office.desk.as(Role.APPROVER), List.of(id), SmallIssuing.PIN));
        SmallIssuing.results(
                office.sealing.begin(
                        office.desk.as(Role.CLERK),
                        office.desk.unit().unit().code(),
                        List.of(id),
                        SmallIssuing.PIN));
        SignedPapers papers = office.desk.office().bean(SignedPapers.class);
        office.proved.forEach(one -> papers.add(one, SmallIssuing.NOW));
        return id;
    }
}
