// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people read about the program, and what it tells them to type. */
final class Papers {
    private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\\n(.*?)^```");
    private static final Pattern CALL = Pattern.compile("^(?:\\w+=\\S+ )*\\./motcua(?: (.*))?$");

    private Papers() {}

    /** The readme and its companions, then the guides and decisions. */
    static Stream<Path> all() {
        return Stream.concat(
                Stream.of("README", "CONTRIBUTING", "SECURITY", "CHANGELOG", "UPGRADING")
                        .map(name -> Repository.root().resolve(name + ".md")),
                Repository.files("docs", ".md").stream());
    }

    /** What follows {@code ./motcua} on the lines of shell in {@code text}. */
    static Stream<String> calls(String text) {
        return SHELL.matcher(text)
                .results()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .flatMap(line -> CALL.matcher(line).results())
                .map(call -> call.group(1) == null ? "" : call.group(1));
    }

    /** {@code call} without the global options before its command. */
    static String withoutGlobalOptions(String call) {
        return call.replaceFirst("^--data[ =]\\S+ ", "");
    }
}
