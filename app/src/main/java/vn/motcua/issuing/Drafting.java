// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.files.StoreAwayException;
import vn.motcua.files.StoredFile;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.person.PersonalId;
import vn.motcua.printing.FieldReading;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperData;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.PrintResult;

/**
 * Drafts results (soạn kết quả): a template of the procedure, filled in from the dossier and by the
 * specialist, printed and kept until somebody signs it.
 */
@Service
public class Drafting {
    private static final List<PaperKind> KINDS =
            List.of(PaperKind.RESULT, PaperKind.COPY_CERTIFICATE, PaperKind.REFUSAL_LETTER);

    /** Under which the capacity is kept beside the fields; no field is called so. */
    public static final String CAPACITY = "-capacity";

    /** Under which the address of the scan of an original is kept beside the fields. */
    private static final String SCAN = "-scan";

    /** Stands for a template where a paper was made outside of the program. */
    public static final String BROUGHT = "-pdf";

    private final IssuedPapers papers;
    private final ResultFacts facts;
    private final ResultPress press;
    private final FileStore store;
    private final TransactionTemplate transaction;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Drafting(
            IssuedPapers papers,
            ResultFacts facts,
            ResultPress press,
            FileStore store,
            TransactionTemplate transaction,
            InstantSource clock) {
        this.papers = papers;
        this.facts = facts;
        this.press = press;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The same at another clock: a demo plays its past. */
    public Drafting at(InstantSource past) {
        return new Drafting(papers, facts, press, store, transaction, past);
    }

    /** The dossier of this code, for those who may see it. */
    public Optional<ResultCase> find(Staff staff, DossierCode code) {
        return facts.find(staff, code);
    }

    /** The templates that fit a dossier, results first. */
    public List<PaperTemplate> templates(ResultCase about) {
        return KINDS.stream()
                .flatMap(kind -> press.choice(kind, about.occasion()).stream())
                .toList();
    }

    /** Who may sign results of that dossier today, by name. */
    public List<Staff> signers(ResultCase about) {
        return facts.signers(about, VietnamTime.day(clock.instant()));
    }

    /**
     * True when {@code staff} may draft a result for it now: it goes through the steps of a process
     * and is not decided.
     */
    public boolean isOpen(Staff staff, ResultCase about) {
        return about.situation().state() == DossierState.PROCESSING
                && about.situation().process() != null
                && about.situation().decided() == null
                && facts.may(staff, Action.PROCESS_STEP, about);
    }

    /** How it would look; nothing is kept. */
    public DraftAnswer look(Staff staff, ResultCase about, DraftAsk ask) {
        return unlessAway(() -> print(staff, about, ask, new Pass(PaperToken.next(random), true)));
    }

    /** Keeps it, in the place of the draft of that dossier that stood before. */
    public DraftAnswer keep(Staff staff, ResultCase about, DraftAsk ask) {
        PaperToken token = PaperToken.next(random);
        return unlessAway(() -> {
            DraftAnswer printed = print(staff, about, ask, new Pass(token, false));
            return printed instanceof DraftAnswer.Seen seen
                    ? keep(staff, about, ask, new Made(token, seen.file()))
                    : printed;
        });
    }

    private static DraftAnswer unlessAway(Supplier<DraftAnswer> work) {
        try {
            return work.get();
        } catch (StoreAwayException away) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.STORE_AWAY);
        }
    }

    private record Made(PaperToken token, DraftFile file) {}

    private DraftAnswer keep(Staff staff, ResultCase about, DraftAsk ask, Made made) {
        DraftFile draft = made.file();
        StoredFile file = store.keepOwn(draft.pdf(), FileKind.PDF, staff.id().value());
        NewPaper paper =
                new NewPaper(
                        made.token(),
                        about(about, draft),
                        about.situation().office().id(),
                        draft.template(),
                        kept(ask),
                        file.address(),
                        Objects.requireNonNull(ask.signer()),
                        draft.symbol(),
                        draft.places());
        IssuedPapers.By by = new IssuedPapers.By(staff.id(), clock.instant());
        return Objects.requireNonNull(transaction.execute(_ -> papers.draft(paper, by)))
                .<DraftAnswer>map(DraftAnswer.Kept::new)
                .orElseGet(() -> new DraftAnswer.Refused(DraftAnswer.Reason.NOT_NOW));
    }

    /** What was typed, with the capacity, so that a draft can be gone on with. */
    private static Map<String, String> kept(DraftAsk ask) {
        Map<String, String> kept = new LinkedHashMap<>(ask.filled());
        kept.put(CAPACITY, ask.capacity());
        if (ask.scan() != null) {
            kept.put(SCAN, ask.scan().hex());
        }
        return kept;
    }

    private static IssuedPaper.About about(ResultCase about, DraftFile draft) {
        @Nullable PersonalId id = about.detail().applicant().personalId();
        return new IssuedPaper.About(
                about.situation().code(),
                about.situation().office().unit().code(),
                about.situation().office().unit().name(),
                draft.kind(),
                draft.title(),
                about.detail().applicant().name(),
                id == null ? "" : id.digits());
    }

    /**
     * Once through the press.
     *
     * @param look true when nothing is to be kept
     */
    private record Pass(PaperToken token, boolean look) {}

    private DraftAnswer print(Staff staff, ResultCase about, DraftAsk ask, Pass pass) {
        List<Staff> able = signers(about);
        Optional<Staff> signer =
                able.stream().filter(one -> one.id().equals(ask.signer())).findFirst();
        Optional<PaperTemplate> template = template(about, ask.template());
        boolean brought = ask.template().equals(BROUGHT);
        if (!isOpen(staff, about)) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.NOT_NOW);
        }
        if (template.isEmpty() && !brought) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.NO_TEMPLATE);
        }
        if (signer.isEmpty()) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.NO_SIGNER);
        }
        Given given = new Given(signer.get(), ask.address() + pass.token().text());
        if (brought) {
            return press.brought(ask, given.brought(able, pass.look()));
        }
        return PaperNumber.isSymbol(ask.symbol())
                ? print(template.orElseThrow(), about, ask, given)
                : new DraftAnswer.Refused(DraftAnswer.Reason.BAD_SYMBOL);
    }

    private Optional<PaperTemplate> template(ResultCase about, String key) {
        return templates(about).stream().filter(one -> one.head().key().equals(key)).findFirst();
    }

    private record Given(Staff signer, String link) {
        BroughtDrafts.Given brought(List<Staff> able, boolean look) {
            List<String> names = able.stream().map(Staff::name).toList();
            return new BroughtDrafts.Given(signer.name(), names, link, look);
        }
    }

    /**
     * The file that came with the draft that stands, if that was made with {@code template}: the
     * scan of an original, or a paper made outside of the program.
     */
    public Optional<FileAddress> scan(DossierCode code, String template) {
        return papers.open(code)
                .filter(paper -> papers.template(paper.id()).startsWith(template + " "))
                .map(paper -> papers.filled(paper.id()).get(SCAN))
                .map(FileAddress::new);
    }

    private DraftAnswer print(PaperTemplate template, ResultCase about, DraftAsk ask, Given given) {
        if (template.head().kind() == PaperKind.COPY_CERTIFICATE && ask.scan() == null) {
            return new DraftAnswer.Refused(DraftAnswer.Reason.NO_SCAN);
        }
        return switch (press.read(template, ask.filled())) {
            case FieldReading.Faulty faulty -> new DraftAnswer.Faulty(faulty.faults());
            case FieldReading.Read read -> {
                PaperData.Filling filling =
                        ResultFacts.fill(read.filling(), about)
                                .text("signerTitle", ask.capacity())
                                .text("signer", given.signer().name())
                                .qr("link", given.link());
                yield press.print(template, filling, ask.scan())
                        .map(result -> answer(result, ask.symbol()))
                        .orElseGet(() -> new DraftAnswer.Refused(DraftAnswer.Reason.BAD_SCAN));
            }
        };
    }

    private static DraftAnswer answer(PrintResult result, String symbol) {
        return switch (result) {
            case Paper paper -> new DraftAnswer.Seen(DraftFile.of(paper, symbol));
            case PrintResult.NotPrinted none -> new DraftAnswer.NotPrinted(none.faults());
        };
    }
}
