// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.minutes.DisposalPapers;
import vn.motcua.archive.disposal.minutes.MinutesShelf;
import vn.motcua.archive.disposal.minutes.MinutesSigning;
import vn.motcua.archive.disposal.minutes.SmallDisposal;
import vn.motcua.identity.Role;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;

/** Minutes named on the command line by the number of their list. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundMinutesTest {
    private SmallDisposal office;
    private FoundMinutes.Places places;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallDisposal(database, data);
        places =
                new FoundMinutes.Places(
                        office.bean(DisposalRecords.class),
                        office.bean(MinutesShelf.class),
                        office.bean(DisposalPapers.class));
    }

    @AfterAll
    void close() {
        office.close();
    }

    private FoundMinutes find(String number, @Nullable String unit) {
        return FoundMinutes.of(places, number, unit);
    }

    private AbstractThrowableAssert<?, ?> refused(String number, @Nullable String unit) {
        return assertThatThrownBy(() -> find(number, unit)).isInstanceOf(PlainFailure.class);
    }

    @Test
    void they_are_found_unsigned_and_then_as_they_were_signed() {
        office.due("Giấy ủy quyền", office.file("one"));
        DisposalList approved = office.approved(office.list());
        String number = approved.number();
        refused(number, null).hasMessageContaining("not carried out yet");
        DisposalList list = office.done(approved);

        FoundMinutes before = find(number, null);
        assertThat(before.signed()).isFalse();
        assertThat(new String(before.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        var leader = office.desk.as(Role.APPROVER);
        DemoKeys.register(
                office.desk.office(), new CertificateOwner.Person(leader.id()), SmallDisposal.NOW);
        office.bean(MinutesSigning.class).sign(leader, list, DemoKeys.PIN);

        assertThat(find(number, null).signed()).isTrue();
        assertThat(find(number.replaceFirst("^0", ""), list.unit().value()).signed()).isTrue();
        office.bean(DisposalRecords.class)
                .make(
                        new DisposalRecords.NewList(
                                office.desk.otherUnit().id(),
                                new DisposalList.Said("Hết thời hạn", "Luật"),
                                List.of()),
                        new Holdings.By(office.desk.account(Role.CLERK), SmallDisposal.NOW));
        refused(number, null)
                .hasMessageContaining(list.unit().value())
                .hasMessageContaining(office.desk.otherUnit().unit().code().value());
        assertThat(find(number, list.unit().value()).signed()).isTrue();
        refused(number, "000.99.99.H99").hasMessageContaining("There is no disposal list");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "3-2026",
                "0/2026",
                "3/26",
                "-3/2026",
                "99999999999/2026",
                "٣/2026"
            })
    void what_is_no_number_of_a_list_is_told(String number) {
        refused(number, null).hasMessageContaining("03/2026");
    }

    @Test
    void a_list_that_nobody_made_is_told() {
        refused("77/1999", null).hasMessageContaining("77/1999");
    }
}
