// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.RatingCodes;

/** Gives each dossier its code when somebody first asks for it. */
@Component
class RatingCodeBook implements RatingCodes {
    /** That many codes taken one after another is no chance any more. */
    private static final int TRIES = 20;

    private final RatingRecords records;
    private final InstantSource clock;
    private final RandomGenerator random = new SecureRandom();

    RatingCodeBook(RatingRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String code(DossierCode dossier) {
        return records.code(dossier).orElseGet(() -> made(dossier)).shown();
    }

    /** Two who print at once get the same one: the first stays. */
    private RatingCode made(DossierCode dossier) {
        for (int tried = 0; tried < TRIES; tried++) {
            records.give(dossier, RatingCode.next(random), clock.instant());
            Optional<RatingCode> code = records.code(dossier);
            if (code.isPresent()) {
                return code.get();
            }
        }
        throw new IllegalStateException("no code for a rating slip is left");
    }

    @Override
    public Optional<String> toRate(DossierDetail dossier) {
        return RatedDossier.isEnded(dossier.state())
                ? Optional.of(code(dossier.code()))
                : Optional.empty();
    }
}
