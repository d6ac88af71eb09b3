// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import vn.motcua.files.FileKind;
import vn.motcua.files.Flaw;
import vn.motcua.files.Inspection;

/** Looks into files that come in. Safe for many threads; looks into few at once. */
final class Entrance implements Inspection {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Patience patience = new Patience(AT_ONCE, PATIENCE);
    private final HeicConverter heic;

    /**
     * @param heic makes JPEG of HEIC where it can
     */
    Entrance(HeicConverter heic) {
        this.heic = heic;
    }

    @Override
    public Optional<Flaw> flaw(byte[] content, FileKind kind) {
        try {
            return patience.within(() -> look(content, kind))
                    .orElseGet(() -> Optional.of(Flaw.TOO_SLOW));
        } catch (ExecutionException broken) {
            return Optional.of(Flaw.DAMAGED);
        }
    }

    private static Optional<Flaw> look(byte[] content, FileKind kind) {
        return switch (kind) {
            case PDF -> pdf(content);
            case JPEG, PNG, TIFF -> PictureEntrance.flaw(content, kind);
        };
    }

    private static Optional<Flaw> pdf(byte[] content) {
        return switch (PdfEntrance.open(content, document -> document.getNumberOfPages())) {
            case PdfEntrance.Entry.In<Integer> in -> flaw(in.deeds());
            case PdfEntrance.Entry.Out<Integer> out -> Optional.of(flaw(out.why()));
        };
    }

    private static Optional<Flaw> flaw(Set<PdfDeed> deeds) {
        return deeds.stream()
                .sorted()
                .findFirst()
                .map(deed ->
                        switch (deed) {
                            case SCRIPT -> Flaw.SCRIPT;
                            case LAUNCH -> Flaw.LAUNCH;
                            case CARRY_FILES -> Flaw.CARRIES_FILES;
                        });
    }

    private static Flaw flaw(PdfFlaw why) {
        return switch (why) {
            case ENCRYPTED -> Flaw.LOCKED;
            case EMPTY, NOT_A_PDF, DAMAGED -> Flaw.DAMAGED;
            case TOO_MANY_PAGES -> Flaw.TOO_MANY_PAGES;
            case SWELLING -> Flaw.SWELLS;
        };
    }

    @Override
    public Stranger stranger(byte[] content) {
        Optional<Flaw> named = StrangeFile.name(content);
        if (named.isEmpty()) {
            return new Stranger.Unknown();
        }
        return named.filter(flaw -> flaw == Flaw.HEIC)
                .flatMap(_ -> heic.jpeg(content))
                .filter(jpeg -> FileKind.of(jpeg).isPresent())
                .<Stranger>map(Stranger.Converted::new)
                .orElseGet(() -> new Stranger.Named(named.get()));
    }
}
