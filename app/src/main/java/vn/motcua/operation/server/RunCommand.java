// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.files.Shelves;
import vn.motcua.identity.account.FirstAdministrator;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code run}: serves the pages until the process is told to end. */
@Command(name = "run", mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080")
    private int port;

    @Option(names = "--listen", paramLabel = "ADDR", defaultValue = "127.0.0.1")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Option(names = "--empty")
    private boolean empty;

    @Option(names = "--open-demo")
    private boolean openDemo;

    /** The command within a call of the program. */
    public RunCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        WebPort.require(address, port);
        return program.withServer(
                Map.of(
                        "server.port", port,
                        "server.address", address.getHostAddress(),
                        "motcua.demo.open", openDemo),
                this::serve);
    }

    private Integer serve(ApplicationContext context) {
        String served = context.getEnvironment().getRequiredProperty("local.server.port");
        if (!empty) {
            Path home = Path.of(System.getProperty("motcua.home", "."));
            new DemoStart(home, program.environment()).load(context);
        }
        String home = "http://" + host() + ":" + served;
        program.console().out().println("Một Cửa is ready: " + home);
        context.getBean(FirstAdministrator.class)
                .invite()
                .ifPresent(token -> tellSetUp(home + "/thiet-lap/" + token.text()));
        new ShelfNotice(context.getBean(Shelves.class)).words().ifPresent(program.console()::tell);
        return untilTheEnd();
    }

    private void tellSetUp(String link) {
        Console console = program.console();
        Sentence sentence = Sentence.of("operation.run.set-up", link);
        console.out().println(sentence.in(console.language()));
    }

    private String host() {
        boolean reachableAsLocalhost = address.isLoopbackAddress() || address.isAnyLocalAddress();
        return reachableAsLocalhost ? "localhost" : address.getHostAddress();
    }

    private static Integer untilTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
