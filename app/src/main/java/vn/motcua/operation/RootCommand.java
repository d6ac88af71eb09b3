// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code motcua} itself: without a command it can only say how it is used. */
@Command(
        name = "motcua",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class)
final class RootCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** The version of the jar, as its manifest says. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"Một Cửa " + (version == null ? "(chưa đóng gói)" : version)};
        }
    }
}
