// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.signing.PaperExtender;
import vn.motcua.signing.Signers;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.PaperLevel;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaperProofsTest {
    private final Signers office = new Signers();
    private final AnnotationConfigApplicationContext modules;
    private final SignedPapers papers;
    private final FileStore files;
    private final PaperProofs proofs;
    private final long clerk;

    PaperProofsTest(DataSource database, @TempDir Path data) {
        modules = Modules.over(database, data, office.clock);
        papers = modules.getBean(SignedPapers.class);
        files = modules.getBean(FileStore.class);
        proofs =
                new PaperProofs(
                        papers,
                        modules.getBean(ProofJobs.class),
                        files,
                        new PaperExtender(office.checker(), office::trust),
                        office.checker(),
                        office.clock);
        clerk = account(modules.getBean(JdbcClient.class));
    }

    @BeforeEach
    void services_answer() {
        office.startServices();
    }

    @AfterAll
    void close() {
        modules.close();
        office.close();
    }

    @Test
    void a_signed_paper_is_extended_and_found_by_both_its_files() {
        FileAddress address = kept();

        proofs.signed(address);
        assertThat(proofs.extend(address)).isEmpty();

        SignedPaper paper = papers.find(address).orElseThrow();
        byte[] best = files.open(paper.best()).orElseThrow().bytes();
        assertThat(office.check(best).signatures())
                .extracting(FoundSignature::level)
                .containsOnly(PaperLevel.LTA);
        assertThat(papers.find(paper.best())).contains(paper);
        assertThat(proofs.extend(address)).as("done once").isEmpty();
    }

    @Test
    void services_that_are_down_for_an_hour_lose_nothing() {
        FileAddress address = kept();
        proofs.signed(address);
        office.stopServices();

        Instant first = proofs.extend(address).orElseThrow();
        office.clock.set(first);
        Instant second = proofs.extend(address).orElseThrow();

        assertThat(Duration.between(first, second)).isEqualTo(Duration.ofMinutes(2));
        assertThat(papers.waiting()).isPositive();
        assertThat(papers.find(address).orElseThrow().tries()).isEqualTo(2);
        assertThat(papers.find(address).orElseThrow().best()).isEqualTo(address);

        office.startServices();
        office.clock.set(second);
        assertThat(proofs.extend(address)).isEmpty();
        assertThat(papers.find(address).orElseThrow().extended()).isPresent();
    }

    @Test
    void a_check_notes_what_it_finds_and_a_paper_given_up_is_tried_once_more() {
        FileAddress address = kept();
        proofs.signed(address);
        papers.failed(address, office.clock.instant(), true);

        proofs.check(address);
        assertThat(verdict(address)).isEqualTo("SOUND");
        office.authority().revoke(office.chairman().certificate());
        proofs.check(address);
        assertThat(verdict(address)).isEqualTo("DOUBTFUL");
        assertThat(proofs.extend(address)).as("given up").isEmpty();
        proofs.extendAgain(address);
        assertThat(papers.find(address).orElseThrow().givenUp()).isFalse();
    }

    private String verdict(FileAddress address) {
        return modules.getBean(JdbcClient.class)
                .sql("select verdict from signed_paper where address = :address")
                .param("address", address.hex())
                .query(String.class)
                .single();
    }

    private FileAddress kept() {
        return files.keepOwn(office.sealed(), FileKind.PDF, clerk).address();
    }

    private static long account(JdbcClient sql) {
        return sql.sql(
                        """
                        insert into account (login, name, kind, made_at)
                        values ('van.thu.ky', 'Văn thư', 'person', now())
                        returning id
                        """)
                .query(Long.class)
                .single();
    }
}
