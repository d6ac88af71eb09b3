// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.operation.wording.Sentence;

/** The terminal or the script that started the command: results, and beside them what to tell. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final GlobalOptions options;

    /** A console of two streams that take UTF-8. */
    public Console(PrintStream out, PrintStream err, GlobalOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
    }

    /** The console of this process, in UTF-8 whatever the machine's locale says. */
    public static Console ofProcess(GlobalOptions options) {
        return new Console(utf8(System.out), utf8(System.err), options);
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Where results go and nothing else. */
    public PrintStream out() {
        return out;
    }

    /** Where progress and complaints go. */
    public PrintStream err() {
        return err;
    }

    /** The language asked for, empty if none was. */
    public Optional<Locale> languageAsked() {
        return options.language().map(Tongue::locale);
    }

    /** The language asked for, Vietnamese if none was. */
    public Locale language() {
        return options.language().orElse(Tongue.VI).locale();
    }

    /** The language asked for, else both, Vietnamese first. */
    public List<Locale> languages() {
        return languageAsked()
                .map(List::of)
                .orElse(List.of(Tongue.VI.locale(), Tongue.EN.locale()));
    }

    /** Tells a person something beside the results, in both languages unless one was asked for. */
    public void tell(Sentence sentence) {
        tell(sentence::in);
    }

    /** Tells what {@code wording} says in a language, in both unless one was asked for. */
    public void tell(Function<Locale, String> wording) {
        err.println(
                languages().stream()
                        .map(wording)
                        .collect(Collectors.joining(" / ", "motcua: ", "")));
    }
}
