// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An object store that speaks S3, with the bucket {@link #BUCKET} in a folder of this machine. */
public final class ObjectStore implements AutoCloseable {
    /** The name of the key it knows. */
    public static final String ACCESS = "mot-cua";

    /** The key it knows. */
    public static final String SECRET = "bi-mat-cua-kiem-thu";

    /** The bucket it has. */
    public static final String BUCKET = "ho-so";

    private final Path folder;
    private final S3Proxy server;

    private ObjectStore(Path folder, S3Proxy server) {
        this.folder = folder;
        this.server = server;
    }

    /** Starts one that keeps its objects in {@code folder}. */
    public static ObjectStore in(Path folder) {
        try {
            Files.createDirectories(folder.resolve(BUCKET));
            S3Proxy server =
                    S3Proxy.builder()
                            .blobStore(new FilesystemNio2BlobStore(folder.toString()))
                            .endpoint(URI.create("http://127.0.0.1:0"))
                            .awsAuthentication(AuthenticationType.AWS_V4, ACCESS, SECRET)
                            .stopTimeout(0)
                            .build();
            server.start();
            return new ObjectStore(folder, server);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Where it answers. */
    public int port() {
        return server.getPort();
    }

    /** Where it keeps the object of this name. */
    public Path file(String key) {
        return folder.resolve(BUCKET).resolve(key);
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }
}
