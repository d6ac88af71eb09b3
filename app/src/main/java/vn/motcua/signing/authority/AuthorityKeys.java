// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;

/**
 * The keys an authority works with; in a file they are locked by a word that everybody knows, for
 * they open nothing but a demo.
 *
 * @param root signs certificates
 * @param states signs which are revoked
 * @param stamps signs the time
 */
record AuthorityKeys(IssuedKey root, IssuedKey states, IssuedKey stamps) {
    private static final char[] LOCK = "motcua-demo".toCharArray();

    /** Writes them into a new file, whole or not at all. */
    void write(Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream content = Files.newOutputStream(draft)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, LOCK);
            put(store, "root", root);
            put(store, "states", states);
            put(store, "stamps", stamps);
            store.store(content, LOCK);
        } catch (GeneralSecurityException failed) {
            throw new IOException(failed);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads them from a file. */
    static AuthorityKeys read(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(content, LOCK);
            return new AuthorityKeys(
                    get(store, "root"), get(store, "states"), get(store, "stamps"));
        } catch (GeneralSecurityException failed) {
            throw new IOException(failed);
        }
    }

    private static void put(KeyStore store, String name, IssuedKey key)
            throws GeneralSecurityException {
        store.setKeyEntry(name, key.key(), LOCK, key.chain().toArray(Certificate[]::new));
    }

    private static IssuedKey get(KeyStore store, String name)
            throws GeneralSecurityException, IOException {
        Certificate[] chain = store.getCertificateChain(name);
        if (chain == null || !(store.getKey(name, LOCK) instanceof PrivateKey key)) {
            throw new IOException("the keys of the demo are not whole");
        }
        return new IssuedKey(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    }
}
