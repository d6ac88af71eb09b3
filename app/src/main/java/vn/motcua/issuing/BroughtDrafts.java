// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.issuing.brought.BroughtAnswer;
import vn.motcua.issuing.brought.BroughtAsk;
import vn.motcua.issuing.brought.BroughtFault;
import vn.motcua.issuing.brought.BroughtPress;
import vn.motcua.issuing.brought.Spots;
import vn.motcua.language.VietnameseText;

/**
 * Drafts that were made outside of the program (văn bản soạn ngoài chương trình). Of what was
 * typed, {@code title} is what the paper is called, {@code kind} is {@code refusal} for a written
 * refusal, and {@link Spots} are where things go that its text does not tell.
 */
@Component
class BroughtDrafts {
    private static final int LONGEST_TITLE = 300;
    private static final String REFUSAL = "refusal";

    private final BroughtPress press;
    private final FileStore store;

    BroughtDrafts(BroughtPress press, FileStore store) {
        this.press = press;
        this.store = store;
    }

    /**
     * What the program adds.
     *
     * @param signer name of who signs
     * @param able names of all who might sign it
     * @param link what the QR code holds
     * @param look true when nothing is kept, and the boxes are to be seen
     */
    record Given(String signer, List<String> able, String link, boolean look) {}

    DraftAnswer answer(DraftAsk ask, Given given) {
        String title = VietnameseText.line(ask.filled().getOrDefault("title", ""));
        Set<BroughtFault> faults = EnumSet.noneOf(BroughtFault.class);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            faults.add(BroughtFault.NO_TITLE);
        }
        Optional<byte[]> file = file(ask);
        if (file.isEmpty()) {
            faults.add(BroughtFault.NO_FILE);
            return new DraftAnswer.Unready(List.copyOf(faults));
        }
        return switch (press.answer(asked(ask, given, title, file.get()))) {
            case BroughtAnswer.Placed placed when faults.isEmpty() ->
                    new DraftAnswer.Seen(draft(ask, title, placed));
            case BroughtAnswer.Placed _ -> new DraftAnswer.Unready(List.copyOf(faults));
            case BroughtAnswer.Faulty faulty -> {
                faults.addAll(faulty.faults());
                yield new DraftAnswer.Unready(List.copyOf(faults));
            }
        };
    }

    private Optional<byte[]> file(DraftAsk ask) {
        return Optional.ofNullable(ask.scan())
                .flatMap(store::open)
                .filter(content -> content.file().kind() == FileKind.PDF)
                .map(FileStore.Content::bytes);
    }

    private static BroughtAsk asked(DraftAsk ask, Given given, String title, byte[] file) {
        return new BroughtAsk(
                file,
                title,
                ask.capacity().lines().toList(),
                given.signer(),
                given.able(),
                ask.symbol(),
                PaperNumber::isSymbol,
                given.link(),
                Spots.of(ask.filled()),
                given.look());
    }

    private static DraftFile draft(DraftAsk ask, String title, BroughtAnswer.Placed placed) {
        boolean refusal = ask.filled().getOrDefault("kind", "").equals(REFUSAL);
        return new DraftFile(
                Drafting.BROUGHT + " 1",
                title,
                refusal ? IssuedKind.REFUSAL : IssuedKind.RESULT,
                placed.pdf(),
                placed.places(),
                placed.symbol());
    }
}
