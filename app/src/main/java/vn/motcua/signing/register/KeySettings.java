// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.remote.RemoteAccount;

/**
 * The places of keys that this installation knows, by name: libraries of tokens and remote signing
 * services, told in a file by whoever runs the server. Pages only choose among them: a page that
 * takes the path of a library could be made to load any program. ADR 0054.
 */
public final class KeySettings {
    private static final String TOKEN = "token.";
    private static final String REMOTE = "remote.";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,30}");

    private final Path file;

    /**
     * @param file such as {@code signing/keys.properties} of the data folder; need not be there
     */
    public KeySettings(Path file) {
        this.file = file;
    }

    /** The names of libraries of tokens, in order. */
    public SortedSet<String> libraries() {
        return names(TOKEN);
    }

    /** The names of remote services, in order. */
    public SortedSet<String> services() {
        return names(REMOTE);
    }

    /** The PKCS#11 library of this name. */
    Optional<Path> library(String name) {
        return value(read(), TOKEN + name + ".library").map(Path::of);
    }

    /** How the office is known at the service of this name, for that key. */
    Optional<RemoteAccount> account(String name, String credential) {
        Properties all = read();
        String at = REMOTE + name;
        Optional<String> address = value(all, at + ".address");
        return address.map(one ->
                new RemoteAccount(
                        URI.create(one.endsWith("/") ? one : one + "/"),
                        value(all, at + ".client").orElse(""),
                        secret(all, at),
                        credential));
    }

    /**
     * The PIN of the seal of a unit, which the program uses alone for receipts: the line {@code
     * seal.CODE.pin-file} names the file that holds it.
     */
    Optional<String> sealPin(UnitCode unit) {
        return value(read(), "seal." + unit.value() + ".pin-file").map(this::content);
    }

    /** In the file itself, or in one of its own whose path may lie elsewhere. */
    private String secret(Properties all, String at) {
        return value(all, at + ".secret-file")
                .map(this::content)
                .or(() -> value(all, at + ".secret"))
                .orElse("");
    }

    private String content(String path) {
        try {
            return Files.readString(file.toAbsolutePath().resolveSibling(path)).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SortedSet<String> names(String kind) {
        var names = new TreeSet<String>();
        Predicate<String> ofKind =
                key -> key.startsWith(kind) && key.indexOf('.', kind.length()) > 0;
        read().stringPropertyNames().stream()
                .filter(ofKind)
                .map(key -> key.substring(kind.length(), key.indexOf('.', kind.length())))
                .filter(name -> NAME.matcher(name).matches())
                .forEach(names::add);
        return names;
    }

    private static Optional<String> value(Properties all, String key) {
        return Optional.ofNullable(all.getProperty(key))
                .map(String::strip)
                .filter(one -> !one.isEmpty());
    }

    /** Read anew each time: it is small, and a change counts at once. */
    private Properties read() {
        var all = new Properties();
        if (Files.isReadable(file)) {
            try (Reader content = Files.newBufferedReader(file)) {
                all.load(content);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return all;
    }
}
