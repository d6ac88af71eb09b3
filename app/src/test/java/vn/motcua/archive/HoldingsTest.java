// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Papers in the store: kept once, found by their owner, mended and ended visibly. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoldingsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private SmallDesk desk;
    private Holdings holdings;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        holdings = desk.office().bean(Holdings.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private Holdings.By by() {
        return new Holdings.By(desk.account(Role.RECEPTIONIST), NOW);
    }

    private FileAddress scan(String words) {
        byte[] content = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return desk.office()
                .bean(FileStore.class)
                .keepOwn(content, FileKind.PDF, by().account().value())
                .address();
    }

    private static PaperFacts facts(String ownerId, String number, @Nullable LocalDate until) {
        return new PaperFacts(
                "",
                "Giấy khai sinh",
                new PaperFacts.Owner(ownerId, "Nguyễn Thị Hoà"),
                "UBND xã Ea Tam",
                number,
                LocalDate.of(2023, 3, 12),
                until);
    }

    private NewHolding ofRegister(PaperFacts facts) {
        return new NewHolding(
                facts,
                new Holding.Origin(HoldingSource.REGISTER, null, 0),
                desk.unit().id(),
                scan(facts.number()));
    }

    private NewHolding ofDossier(DossierCode code, PaperFacts facts) {
        return new NewHolding(
                facts,
                new Holding.Origin(HoldingSource.DOSSIER, code, 1),
                desk.unit().id(),
                scan(facts.number()));
    }

    private Holding kept(NewHolding paper) {
        return holdings.find(holdings.keep(paper, by()).orElseThrow()).orElseThrow();
    }

    private StoreQuery owner(String words) {
        return new StoreQuery(Set.of(desk.unit().id()), words, "", "", "", null, null, 0, 50);
    }

    @Test
    void a_paper_is_found_by_its_owner_in_any_spelling_by_number_and_by_name() {
        Holding paper = kept(ofRegister(facts("066194000101", "12/2023", null)));

        assertThat(holdings.search(owner("nguyen thi hòa"))).contains(paper);
        assertThat(holdings.search(owner("066194000101"))).containsExactly(paper);
        assertThat(holdings.search(owner("06619400010_"))).isEmpty();
        StoreQuery elsewhere = new StoreQuery(Set.of(-1L), "", "", "", "", null, null, 0, 50);
        assertThat(holdings.search(elsewhere)).isEmpty();
        assertThat(holdings.ofOwner("066194000101", TODAY)).containsExactly(paper);
        assertThat(holdings.ofOwner("", TODAY)).isEmpty();
    }

    @Test
    void a_paper_past_its_last_day_is_kept_and_no_longer_offered() {
        Holding paper = kept(ofRegister(facts("066194000102", "13/2023", TODAY)));

        assertThat(holdings.ofOwner("066194000102", TODAY)).containsExactly(paper);
        assertThat(holdings.ofOwner("066194000102", TODAY.plusDays(1))).isEmpty();
        assertThat(holdings.search(owner("066194000102"))).containsExactly(paper);
    }

    @Test
    void the_same_paper_of_an_old_register_is_kept_once() {
        NewHolding paper = ofRegister(facts("066194000103", "14/2023", null));

        assertThat(holdings.keep(paper, by())).isPresent();
        assertThat(holdings.keep(paper, by())).isEmpty();
    }

    @Test
    void a_newer_scan_of_a_paper_of_a_dossier_takes_the_place_of_the_older() {
        DossierCode code = desk.received(1);
        Holding first = kept(ofDossier(code, facts("066194000104", "15/2023", null)));
        Holding second = kept(ofDossier(code, facts("066194000104", "15/2024", null)));

        assertThat(holdings.ofDossier(code)).containsExactly(second);
        assertThat(holdings.find(first.code()).orElseThrow().state())
                .isEqualTo(HoldingState.REPLACED);
        assertThat(holdings.ofOwner("066194000104", TODAY)).containsExactly(second);
    }

    @Test
    void a_signature_does_not_outlive_what_was_signed() {
        Holding paper = kept(ofRegister(facts("066194000105", "16/2023", null)));
        assertThat(holdings.sign(paper, scan("signed"), by())).isTrue();
        Holding signed = holdings.find(paper.code()).orElseThrow();
        assertThat(signed.newest()).isEqualTo(scan("signed"));

        assertThat(holdings.correct(signed, facts("066194000106", "16/2023", null), by())).isTrue();

        Holding mended = holdings.find(paper.code()).orElseThrow();
        assertThat(mended.signed()).isNull();
        assertThat(mended.facts().owner().id()).isEqualTo("066194000106");
    }

    @Test
    void whoever_comes_second_changes_nothing() {
        Holding paper = kept(ofRegister(facts("066194000107", "17/2023", null)));
        assertThat(holdings.end(paper, HoldingState.WITHDRAWN, "Quét nhầm", by())).isTrue();

        assertThat(holdings.correct(paper, facts("066194000107", "18/2023", null), by())).isFalse();
        assertThat(holdings.sign(paper, scan("late"), by())).isFalse();
        assertThat(holdings.end(paper, HoldingState.WITHDRAWN, "Lần nữa", by())).isFalse();
        Holding ended = holdings.find(paper.code()).orElseThrow();
        assertThat(Objects.requireNonNull(ended.ended()).reason()).isEqualTo("Quét nhầm");
        assertThat(holdings.ofOwner("066194000107", TODAY)).isEmpty();
    }

    @Test
    void codes_are_read_strictly() {
        assertThat(HoldingCode.parse("SH12")).contains(HoldingCode.digitised(12));
        assertThat(HoldingCode.parse("KQ7").orElseThrow().text()).isEqualTo("KQ7");
        for (String wrong : new String[] {"", "SH", "SH0", "sh12", "SH12 ", "KQ-1", "XX1"}) {
            assertThat(HoldingCode.parse(wrong)).as(wrong).isEmpty();
        }
    }
}
