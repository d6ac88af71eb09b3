// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.lookup;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ReceiptTokens;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.web.Throttle;

/**
 * Shows a dossier to whoever has its code and four digits of its owner, and nothing to anybody
 * else: wrong digits and a code that is none get the same answer after the same work. Tries are
 * limited by where they come from and by dossier. Product default, ADR 0025.
 */
@Service
public class LookUp {
    static final int TRIES_A_MINUTE = 10;
    static final int WRONG_TRIES = 5;
    static final Duration WRONG_WITHIN = Duration.ofMinutes(15);

    private final OwnersNumbers numbers;
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final CaseFiles files;
    private final ObjectProvider<ReceiptTokens> tokens;
    private final Throttle byPlace;
    private final Throttle byDossier;

    LookUp(
            OwnersNumbers numbers,
            Dossiers dossiers,
            DossierDesk desk,
            CaseFiles files,
            ObjectProvider<ReceiptTokens> tokens) {
        this.numbers = numbers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.files = files;
        this.tokens = tokens;
        LongSupplier nanos = System::nanoTime;
        this.byPlace = new Throttle(TRIES_A_MINUTE, Duration.ofMinutes(1), nanos);
        this.byDossier = new Throttle(WRONG_TRIES, WRONG_WITHIN, nanos);
    }

    /** What came of looking. */
    public sealed interface Result {
        /**
         * The dossier.
         *
         * @param detail what it is
         * @param situation where it stands
         * @param file what lies in it
         */
        record Found(DossierDetail detail, Situation situation, CaseFile file) implements Result {}

        /** There is none with this code and these digits. */
        record Nothing() implements Result {}

        /** Too many tries; the next one after {@code pause}. */
        record TooMany(Duration pause) implements Result {}
    }

    /** The code of the dossier whose receipt bears {@code token}. */
    public Optional<DossierCode> ofToken(String token) {
        return Optional.ofNullable(tokens.getIfAvailable()).flatMap(known -> known.dossier(token));
    }

    /** Looks for the dossier; {@code place} is where the try comes from. */
    public Result look(DossierCode code, CheckDigits digits, String place) {
        Optional<Duration> wait = byPlace.tried(place).or(() -> byDossier.tried(code.value()));
        if (wait.isPresent()) {
            return new Result.TooMany(wait.get());
        }
        if (!digits.fit(numbers.of(code))) {
            return new Result.Nothing();
        }
        byDossier.forgive(code.value());
        return found(code);
    }

    /** A try with what cannot be a code, which counts as one. */
    public Result lookForNothing(String place) {
        return byPlace.tried(place).<Result>map(Result.TooMany::new).orElseGet(Result.Nothing::new);
    }

    private Result found(DossierCode code) {
        Situation situation = desk.situation(code).orElseThrow();
        DossierDetail detail = dossiers.find(situation.code()).orElseThrow();
        return new Result.Found(detail, situation, files.read(situation.id()));
    }
}
