// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.access;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.identity.account.ApiTokens;
import vn.motcua.identity.account.ApiTokens.Issue;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/** {@code token --user NAME}: prints a bearer token of a service or demo account for scripts. */
@Command(name = "token", mixinStandardHelpOptions = true)
public final class TokenCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--user", paramLabel = "NAME", required = true)
    private String user = "";

    /** The command within a call of the program. */
    public TokenCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Issue issue = program.withContext(context -> context.getBean(ApiTokens.class).issue(user));
        return switch (issue) {
            case Issue.Made made -> {
                program.console().out().println(made.token().text());
                yield 0;
            }
            case Issue.Unknown _ -> throw refused("operation.token.unknown");
            case Issue.Locked _ -> throw refused("operation.token.locked");
            case Issue.NotForPeople _ -> throw refused("operation.token.person");
        };
    }

    private PlainFailure refused(String key) {
        return new PlainFailure(Sentence.of(key, user));
    }
}
