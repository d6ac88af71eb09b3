// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.disposal.Shredder;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.testing.SmallDesk;

/** A commune with papers past their term, at the morning of 2026-11-20. */
public final class SmallDisposal implements AutoCloseable {
    /** Eighteen minutes to nine in Vietnam. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    /** Who owns every paper. */
    public static final PaperFacts.Owner OWNER =
            new PaperFacts.Owner("066194000777", "H’Bliă Niê Kđăm");

    /** The commune with its staff. */
    public final SmallDesk desk;

    private final JdbcClient sql;
    private int number;

    /** The commune over this database. */
    public SmallDisposal(DataSource database, Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
    }

    @Override
    public void close() {
        desk.close();
    }

    /** One of the parts of the program. */
    public <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    /** A file in the store. */
    public FileAddress file(String words) {
        byte[] content = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return bean(FileStore.class)
                .keepOwn(content, FileKind.PDF, desk.account(Role.CLERK).value())
                .address();
    }

    /** A paper past its term with this file. */
    public HoldingCode due(String title, FileAddress file) {
        number++;
        PaperFacts facts =
                new PaperFacts(
                        "", title, OWNER, "", number + "/GUQ", LocalDate.of(2016, 5, 5), null);
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        HoldingCode code =
                bean(Holdings.class)
                        .keep(
                                new NewHolding(facts, origin, desk.unit().id(), file),
                                new Holdings.By(desk.account(Role.CLERK), NOW))
                        .orElseThrow();
        RetentionTerm term =
                new RetentionTerm(
                        bean(RetentionBook.class).rules().find("n2").orElseThrow(),
                        "Quyết định 7/QĐ");
        bean(RetentionSetting.class).choose(desk.as(Role.CLERK), code, term);
        return code;
    }

    /** A list of all that is past its term. */
    public DisposalList list() {
        DisposalList.Said said =
                new DisposalList.Said("Hết thời hạn", "Biên bản họp hội đồng số 5;");
        return list(
                bean(DisposalDesk.class)
                        .make(desk.as(Role.CLERK), desk.unit(), said)
                        .orElseThrow());
    }

    /** A list as it stands now. */
    public DisposalList list(long id) {
        return bean(DisposalRecords.class).find(id).orElseThrow();
    }

    /** The list put forward and approved. */
    public DisposalList approved(DisposalList list) {
        assertThat(bean(DisposalDesk.class).putForward(desk.as(Role.CLERK), list)).isTrue();
        assertThat(
                        bean(DisposalDecision.class)
                                .approve(desk.as(Role.APPROVER), list(list.id()), "Đồng ý."))
                .isEqualTo(DisposalDecision.Answer.DONE);
        return list(list.id());
    }

    /** The approved list carried out, three hours later. */
    public DisposalList done(DisposalList approved) {
        desk.itIs("2026-11-20T11:42:00");
        assertThat(bean(Shredder.class).work(approved.id())).isEmpty();
        return list(approved.id());
    }

    /** A list that was carried out, of as many papers as it may have, with a file each. */
    public DisposalList longest() {
        DisposalRecords lists = bean(DisposalRecords.class);
        List<DisposalLine.Paper> papers =
                IntStream.rangeClosed(1, DisposalDesk.MOST)
                        .mapToObj(at -> HoldingCode.digitised(1_000_000L + at))
                        .map(code ->
                                new DisposalLine.Paper(
                                        code,
                                        "Giấy tờ có chữ ký được chứng thực",
                                        code.id() + "/CTCK",
                                        LocalDate.of(2016, 5, 5),
                                        "n2",
                                        "Nghị định 23/2015/NĐ-CP, Điều 14",
                                        LocalDate.of(2019, 1, 1)))
                        .toList();
        DisposalList.Said said = new DisposalList.Said("Hết thời hạn", "Luật");
        Holdings.By clerk = new Holdings.By(desk.account(Role.CLERK), NOW);
        long id = lists.make(new DisposalRecords.NewList(desk.unit().id(), said, papers), clerk);
        lists.move(list(id), DisposalState.PUT_FORWARD);
        Holdings.By by = new Holdings.By(desk.account(Role.APPROVER), NOW);
        lists.decide(
                list(id),
                DisposalState.APPROVED,
                new DisposalList.Decision(by, "", "0123456789abcdef".repeat(4)));
        papers.forEach(one -> lists.destroy(list(id), one.code(), NOW));
        sql.sql(
                        """
                        insert into disposal_file (list_id, position, sha256, gone_at)
                        select list_id, position, md5(paper_code) || md5(title), changed_at
                        from disposal_line
                        where list_id = :list
                        """)
                .param("list", id)
                .update();
        lists.finish(id, NOW);
        return list(id);
    }
}
