// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierState;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.files.StoredFile;
import vn.motcua.identity.Role;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.check.Verdict;
import vn.motcua.testing.DatabaseTest;

/**
 * The power goes while papers are signed, numbered and sealed, each at another moment: a process is
 * killed. Whatever stands afterwards is done or untouched, and is done by saying it again.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PowerCutTest {
    private SmallIssuing office;
    private JdbcClient sql;
    private final Map<CutAt, Long> papers = new EnumMap<>(CutAt.class);

    @BeforeAll
    void the_power_goes(DataSource database, DatabaseAccess access, @TempDir Path data)
            throws Exception {
        sql = JdbcClient.create(database);
        office = new SmallIssuing(database, data);
        for (CutAt point : CutAt.values()) {
            papers.put(point, office.drafted());
        }
        sign(papersOf(false));
        office.stops();

        List<String> said = CutOffOffice.runAndKill(arguments(access, data));

        assertThat(said)
                .containsExactlyElementsOf(Stream.of(CutAt.values()).map(CutAt::name).toList());
        office.startsAgain();
    }

    @AfterAll
    void close() {
        office.close();
    }

    private List<String> arguments(DatabaseAccess access, Path data) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                access.jdbcUrl(),
                                access.user(),
                                access.password(),
                                data.toString(),
                                Long.toString(office.desk.account(Role.APPROVER).value()),
                                Long.toString(office.desk.account(Role.CLERK).value()),
                                unit().value()));
        papers.values().forEach(id -> all.add(Long.toString(id)));
        return all;
    }

    private List<Long> papersOf(boolean signing) {
        return papers.entrySet().stream()
                .filter(one -> one.getKey().isOfSigning() == signing)
                .map(Map.Entry::getValue)
                .toList();
    }

    private UnitCode unit() {
        return office.desk.unit().unit().code();
    }

    private List<RoundResult> sign(List<Long> ids) {
        return SmallIssuing.results(
                office.signing.begin(office.desk.as(Role.APPROVER), ids, SmallIssuing.PIN));
    }

    private RoundStart seal(List<Long> ids) {
        return office.sealing.begin(office.desk.as(Role.CLERK), unit(), ids, SmallIssuing.PIN);
    }

    private IssuedPaper paper(long id) {
        return office.papers.find(id).orElseThrow();
    }

    private Map<Long, Integer> numbers() {
        Map<Long, Integer> numbers = new HashMap<>();
        sql.sql("select paper_id, number from issuing_number where cancelled is null")
                .query(row -> {
                    numbers.put(row.getLong("paper_id"), row.getInt("number"));
                });
        return numbers;
    }

    @Test
    void every_paper_is_done_or_untouched_and_is_done_by_saying_it_again() {
        papersOf(true).forEach(id -> assertUntouched(id, IssuedState.DRAFT));
        papersOf(false).forEach(id -> assertUntouched(id, IssuedState.SIGNED));
        Map<Long, Integer> taken = numbers();
        assertThat(taken.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(
                                        CutAt.NUMBERED,
                                        CutAt.SEALED,
                                        CutAt.SEALED_AND_FILED,
                                        CutAt.SEALED_AND_WRITTEN)
                                .map(papers::get)
                                .toList());

        assertThat(sign(papersOf(true))).containsOnly(new RoundResult.Done());
        twoClerksSealAtOnce(List.copyOf(papers.values()));

        assertThat(numbers()).containsAllEntriesOf(taken);
        assertThat(numbers().values()).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
        papers.values().forEach(this::assertIssued);
        assertEveryFileIsWhole();
    }

    private void assertUntouched(long id, IssuedState before) {
        IssuedPaper paper = paper(id);
        assertThat(paper.state()).isEqualTo(before);
        assertThat(paper.sealed()).isNull();
        var dossier = office.desk.situation(paper.about().dossier());
        assertThat(dossier.state()).isEqualTo(DossierState.PROCESSING);
        assertThat(dossier.decided() == null).isEqualTo(before == IssuedState.DRAFT);
    }

    private void twoClerksSealAtOnce(List<Long> ids) {
        RoundStart one = seal(ids);
        RoundStart other = seal(ids.reversed());

        assertThat(
                        Stream.concat(
                                SmallIssuing.results(one).stream(),
                                SmallIssuing.results(other).stream()))
                .filteredOn(new RoundResult.Done()::equals)
                .hasSameSizeAs(ids);
    }

    private void assertIssued(long id) {
        IssuedPaper.Sealed sealed = Objects.requireNonNull(paper(id).sealed());
        byte[] file = office.store.open(sealed.file()).map(FileStore.Content::bytes).orElseThrow();

        assertThat(sealed.number()).isEqualTo("%02d/TB-UBND".formatted(numbers().get(id)));
        assertThat(office.checker.check(file, SmallIssuing.NOW)).isInstanceOf(Verdict.Sound.class);
        assertThat(office.desk.situation(paper(id).about().dossier()).state())
                .isEqualTo(DossierState.RESULT_READY);
    }

    /** What was left on the shelf without a row hinders nobody. */
    private void assertEveryFileIsWhole() {
        List<StoredFile> all = office.desk.office().bean(FileRegister.class).after("", 1000);

        assertThat(all)
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(office.store.condition(file.address()))
                                .isEqualTo(FileStore.Condition.SEALED));
    }
}
