// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.keeping;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.minutes.DisposalPapers;
import vn.motcua.archive.disposal.minutes.MinutesShelf;
import vn.motcua.archive.disposal.minutes.SignedMinutes;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PrintResult;

/**
 * The minutes of a list that somebody named on the command line.
 *
 * @param pdf the file
 * @param signed true when it is the one that was signed
 */
@SuppressWarnings("ArrayRecordComponent") // written once
record FoundMinutes(byte[] pdf, boolean signed) {
    private static final Pattern NUMBER = Pattern.compile("0{0,3}([1-9][0-9]{0,4})/([0-9]{4})");

    /** Where lists and their minutes are. */
    record Places(DisposalRecords records, MinutesShelf shelf, DisposalPapers papers) {
        static Places of(ApplicationContext context) {
            return new Places(
                    context.getBean(DisposalRecords.class),
                    context.getBean(MinutesShelf.class),
                    context.getBean(DisposalPapers.class));
        }
    }

    /**
     * The minutes of the list with this number, of {@code unit} when several have one so called.
     *
     * @throws PlainFailure when there is no such list, or it is not carried out
     */
    static FoundMinutes of(Places places, String number, @Nullable String unit) {
        DisposalList list = list(places.records(), number, unit);
        Optional<SignedMinutes> signed = places.shelf().find(list);
        if (signed.isPresent()) {
            return places.shelf()
                    .file(signed.get())
                    .map(pdf -> new FoundMinutes(pdf, true))
                    .orElseThrow(() -> failed("unreadable", number));
        }
        PrintResult printed =
                places.papers().minutes(list).orElseThrow(() -> failed("not-done", number));
        return switch (printed) {
            case Paper paper -> new FoundMinutes(paper.pdf(), false);
            case PrintResult.NotPrinted _ -> throw failed("unprinted", number);
        };
    }

    private static DisposalList list(
            DisposalRecords records, String number, @Nullable String unit) {
        Matcher read = NUMBER.matcher(number);
        if (!read.matches()) {
            throw PlainFailure.wrongUse(Sentence.of("operation.retention.number", number));
        }
        List<DisposalList> found =
                records
                        .numbered(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)))
                        .stream()
                        .filter(list -> unit == null || list.unit().value().equals(unit))
                        .toList();
        if (found.isEmpty()) {
            throw failed("no-list", number);
        }
        if (found.size() > 1) {
            String units =
                    found.stream()
                            .map(list -> list.unit().value())
                            .collect(Collectors.joining(", "));
            throw PlainFailure.wrongUse(Sentence.of("operation.retention.units", number, units));
        }
        return found.getFirst();
    }

    private static PlainFailure failed(String why, String number) {
        return new PlainFailure(Sentence.of("operation.retention.minutes." + why, number));
    }
}
