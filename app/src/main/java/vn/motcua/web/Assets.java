// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Stylesheet, script and drawings of all pages, each at an address that holds the hash of its
 * content: a browser may keep it for ever, and a changed one has another address.
 */
@Component
public final class Assets {
    /** Where they are served. */
    static final String PATH = "/assets/";

    /** Where {@link #worker} is served: above all pages, so that it may stand before them. */
    static final String WORKER = "/sw.js";

    private static final int HASH_LETTERS = 12;
    private static final List<String> STYLESHEETS =
            List.of(
                    "tokens",
                    "base",
                    "frame",
                    "citizen",
                    "controls",
                    "deadline",
                    "content",
                    "tables",
                    "report",
                    "dossier",
                    "public",
                    "desk",
                    "catalogue",
                    "account",
                    "counter",
                    "lane",
                    "queue",
                    "fee",
                    "giveback",
                    "offline",
                    "closing",
                    "issuing",
                    "scan",
                    "paper",
                    "template",
                    "rating");

    /**
     * One file as served.
     *
     * @param type its media type
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Asset(String type, byte[] content) {}

    private final Map<String, Asset> byName = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Asset worker;

    Assets() {
        add("mark.svg", "image/svg+xml", read("mark.svg"));
        add("lattice.svg", "image/svg+xml", read("lattice.svg"));
        add("mc.css", "text/css;charset=UTF-8", stylesheet());
        add("mc.js", "text/javascript;charset=UTF-8", read("mc.js"));
        add("lane.js", "text/javascript;charset=UTF-8", read("lane.js"));
        add("counter.js", "text/javascript;charset=UTF-8", read("counter.js"));
        add("sending.js", "text/javascript;charset=UTF-8", read("sending.js"));
        add("queue.js", "text/javascript;charset=UTF-8", read("queue.js"));
        add("line.js", "text/javascript;charset=UTF-8", read("line.js"));
        add("offline.js", "text/javascript;charset=UTF-8", read("offline.js"));
        add("template.js", "text/javascript;charset=UTF-8", read("template.js"));
        add("batch.js", "text/javascript;charset=UTF-8", read("batch.js"));
        worker = new Asset("text/javascript;charset=UTF-8", bytes(read("worker.js")));
    }

    /** What stands between prepared counters and the program; its address never changes. */
    Asset worker() {
        return worker;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The address of the file called {@code name} in the sources, such as {@code mc.css}. */
    public String href(String name) {
        String hashed = names.get(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return PATH + hashed;
    }

    /** The file at this address's last part, or empty. */
    Optional<Asset> find(String hashedName) {
        return Optional.ofNullable(byName.get(hashedName));
    }

    private void add(String name, String type, String text) {
        byte[] content = bytes(text);
        int dot = name.lastIndexOf('.');
        String hashed = name.substring(0, dot) + "." + hash(content) + name.substring(dot);
        names.put(name, hashed);
        byName.put(hashed, new Asset(type, content));
    }

    /** All parts as one file, drawings named by their hashed addresses. */
    private String stylesheet() {
        String css =
                STYLESHEETS.stream()
                        .map(part -> read("css/" + part + ".css"))
                        .collect(Collectors.joining());
        return css.replace("lattice.svg", href("lattice.svg"));
    }

    private static String read(String file) {
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + file)) {
            if (in == null) {
                throw new IllegalStateException("asset is missing from the build: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LETTERS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
