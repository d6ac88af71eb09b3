// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig2026;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The floor of the store: a file named by its digest, sealed by the library, forced to the disk
 * with its folder, and one committed row.
 */
final class RawStore {
    private static final byte[] BOUND = {1};

    private final Path folder;
    private final JdbcClient sql;
    private final StreamingAead library;
    private final AtomicLong rows = new AtomicLong();

    RawStore(Path folder, JdbcClient sql) throws GeneralSecurityException, IOException {
        this.folder = Files.createDirectories(folder);
        this.sql = sql;
        sql.sql("create table bench_file (id bigint primary key, name text)").update();
        library =
                KeysetHandle.generateNew(
                                PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB,
                                StreamingAeadConfig2026.get())
                        .getPrimitive(StreamingAeadConfig2026.get(), StreamingAead.class);
    }

    /** Keeps these bytes. */
    void put(byte[] content) throws GeneralSecurityException, IOException {
        MessageDigest.getInstance("SHA-256").digest(content);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream(content.length);
        try (OutputStream out = library.newEncryptingStream(sealed, BOUND)) {
            out.write(content);
        }
        long row = rows.incrementAndGet();
        Path draft = folder.resolve(row + ".part");
        try (FileChannel channel =
                FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(sealed.toByteArray()));
            channel.force(true);
        }
        Files.move(draft, file(row), StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
        sql.sql("insert into bench_file (id, name) values (:id, :name)")
                .param("id", row)
                .param("name", draft.toString())
                .update();
    }

    /** Opens these bytes as a PDF, which has to be done before anybody knows what they are. */
    void look(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("no page");
            }
        }
    }

    /** What was kept last. */
    byte[] last() throws GeneralSecurityException, IOException {
        sql.sql("select name from bench_file where id = :id")
                .param("id", rows.get())
                .query(String.class)
                .single();
        try (InputStream in =
                library.newDecryptingStream(Files.newInputStream(file(rows.get())), BOUND)) {
            byte[] content = in.readAllBytes();
            MessageDigest.getInstance("SHA-256").digest(content);
            return content;
        }
    }

    private Path file(long row) {
        return folder.resolve(Long.toString(row));
    }
}
