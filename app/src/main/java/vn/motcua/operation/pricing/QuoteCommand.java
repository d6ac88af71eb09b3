// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.pricing;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.NotQuoted;
import vn.motcua.fee.PriceAsk;
import vn.motcua.fee.Quantity;
import vn.motcua.fee.Quote;
import vn.motcua.fee.QuoteLine;
import vn.motcua.fee.Quotes;
import vn.motcua.fee.ReliefClaim;
import vn.motcua.fee.ReliefClass;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * {@code fee quote}: what a case costs, as the counter would say it; first the sum in đồng alone,
 * then how it comes about.
 */
@Command(name = "quote", mixinStandardHelpOptions = true)
final class QuoteCommand implements Callable<Integer> {
    private final Program program;

    @Option(
            names = "--procedure",
            required = true,
            paramLabel = "CODE",
            descriptionKey = "fee.quote.procedure")
    private String procedure = "";

    @Option(names = "--pages", paramLabel = "N", descriptionKey = "fee.quote.pages")
    private int pages = 1;

    @Option(names = "--copies", paramLabel = "N", descriptionKey = "fee.quote.copies")
    private int copies = 1;

    @Option(names = "--online", descriptionKey = "fee.quote.online")
    private boolean online;

    @Option(names = "--relief", paramLabel = "CLASS", descriptionKey = "fee.quote.relief")
    private List<String> reliefs = List.of();

    @Option(names = "--day", paramLabel = "D", descriptionKey = "fee.quote.day")
    private @Nullable String day;

    QuoteCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        ProcedureCode code =
                ProcedureCode.parse(procedure)
                        .orElseThrow(() -> wrong("operation.fee.procedure", procedure));
        Quantity quantity =
                Quantity.of(pages, copies)
                        .orElseThrow(() -> wrong("operation.fee.count", Quantity.MOST));
        List<ReliefClaim> claims = reliefs.stream().map(QuoteCommand::claim).toList();
        @Nullable LocalDate asked = day == null ? null : day(day);
        FeeChannel channel = online ? FeeChannel.ONLINE : FeeChannel.COUNTER;
        return program.withContext(context -> {
            LocalDate on = asked == null ? today(context) : asked;
            return tell(context, code, new PriceAsk(on, channel, quantity, claims));
        });
    }

    private static LocalDate today(ApplicationContext context) {
        return VietnamTime.day(context.getBean(Clock.class).instant());
    }

    private int tell(ApplicationContext context, ProcedureCode code, PriceAsk ask) {
        return switch (context.getBean(Quotes.class).quote(code, ask)) {
            case Quote quote -> {
                PrintStream out = program.console().out();
                out.println(quote.total().dong());
                quote.lines().forEach(line -> print(out, line));
                yield CommandLine.ExitCode.OK;
            }
            case NotQuoted refused -> throw wrong("fee.not-quoted." + refused.reason().code());
        };
    }

    private static void print(PrintStream out, QuoteLine line) {
        out.printf(
                "%s\t%s\t%s = %d%n",
                line.kind().code(),
                line.name().vi(),
                line.formula().symbols(),
                line.gross().dong());
        for (QuoteLine.Granted granted : line.granted()) {
            out.printf(
                    "-%d\t%s\t%s%n",
                    granted.off().dong(), granted.rule().forWhom().code(), granted.rule().source());
        }
    }

    private static ReliefClaim claim(String word) {
        return ReliefClass.ofCode(word)
                .filter(ReliefClass::needsProof)
                .map(known -> new ReliefClaim(known, ""))
                .orElseThrow(() -> wrong("operation.fee.relief", word));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw wrong("operation.report.day", text);
        }
    }

    private static PlainFailure wrong(String key, Object... parts) {
        return PlainFailure.wrongUse(Sentence.of(key, parts));
    }
}
