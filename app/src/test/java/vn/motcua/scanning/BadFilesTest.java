// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.files.Flaw;
import vn.motcua.files.Storing;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;

/** What the store of files takes in, and why not. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {
    private SmallDesk desk;
    private FileStore store;
    private long account;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path folder) {
        desk = SmallDesk.open(database, folder, Instant.parse("2026-11-20T01:42:00Z"));
        account = desk.account(Role.RECEPTIONIST).value();
        store = desk.office().bean(FileStore.class);
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("a password", BadFiles.locked("secret"), Flaw.LOCKED),
                arguments("a restriction by its owner", BadFiles.locked(""), Flaw.LOCKED),
                arguments("a script", BadFiles.script(), Flaw.SCRIPT),
                arguments("a program that it starts", BadFiles.launch(), Flaw.LAUNCH),
                arguments("another file inside", BadFiles.attachment(), Flaw.CARRIES_FILES),
                arguments("a stream that swells", BadFiles.swelling(), Flaw.SWELLS),
                arguments("a flood of objects", BadFiles.flood(), Flaw.SWELLS),
                arguments("301 pages", BadFiles.pages(301), Flaw.TOO_MANY_PAGES),
                arguments("half of a PDF", text("%PDF-1.7 scan"), Flaw.DAMAGED),
                arguments("half of a photograph", half("JPEG"), Flaw.DAMAGED),
                arguments("half of a drawing", half("PNG"), Flaw.DAMAGED),
                arguments("half of a TIFF", half("TIFF"), Flaw.DAMAGED),
                arguments("pages in a circle", BadFiles.circle(), Flaw.DAMAGED),
                arguments("a picture bomb", BadFiles.pictureBomb(), Flaw.TOO_MANY_PIXELS),
                arguments("a document of Word", BadFiles.zip("word/document.xml"), Flaw.OFFICE),
                arguments("an old document", BadFiles.oldWord(), Flaw.OFFICE),
                arguments("rich text", text("{\\rtf1 x}"), Flaw.OFFICE),
                arguments(
                        "macros",
                        BadFiles.zip("xl/workbook.xml", "xl/vbaProject.bin"),
                        Flaw.MACROS),
                arguments("an archive", BadFiles.zip("a.pdf"), Flaw.ARCHIVE),
                arguments("a broken photograph of an iPhone", BadFiles.heic(), Flaw.HEIC));
    }

    private static byte[] half(String format) {
        return BadFiles.cutOff(SampleScans.picture(format, "Tờ khai", "Giấy khai sinh"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_file_with_this_is_not_kept(String what, byte[] file, Flaw flaw) {
        assertThat(store.keep(file, account)).as(what).isEqualTo(new Storing.Unfit(flaw));
    }

    @Test
    void zero_bytes_and_what_nobody_knows_are_told_as_before() {
        assertThat(store.keep(new byte[0], account)).isInstanceOf(Storing.Empty.class);
        assertThat(store.keep(text("MZ"), account)).isInstanceOf(Storing.OfNoKnownKind.class);
    }

    @Test
    void usual_scans_are_kept() {
        assertThat(kept(SampleScans.pdf("Tờ khai", "Trang hai"))).isEqualTo(FileKind.PDF);
        assertThat(kept(BadFiles.pages(300))).isEqualTo(FileKind.PDF);
        assertThat(kept(SampleScans.picture("JPEG", "Tờ khai"))).isEqualTo(FileKind.JPEG);
        assertThat(kept(SampleScans.picture("PNG", "Tờ khai"))).isEqualTo(FileKind.PNG);
        assertThat(kept(SampleScans.picture("TIFF", "Tờ khai"))).isEqualTo(FileKind.TIFF);
    }

    private FileKind kept(byte[] file) {
        return ((Storing.Kept) store.keep(file, account)).file().kind();
    }
}
