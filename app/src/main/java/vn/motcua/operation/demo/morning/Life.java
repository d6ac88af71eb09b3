// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Submission;

/** One dossier of the demo: what is handed in, and what happens to it when. */
final class Life {
    private final int number;
    private final String owner;
    private final Submission submission;
    private final List<Beat> beats;
    private @Nullable DossierCode code;

    Life(int number, String owner, Submission submission, List<Beat> beats) {
        this.number = number;
        this.owner = owner;
        this.submission = submission;
        this.beats = List.copyOf(beats);
    }

    /**
     * Something that happens.
     *
     * @param word what
     * @param minute when, on the line of {@link OfficeDays}
     * @param place which of the life it is, from 0: what happens in the same minute keeps its order
     */
    record Beat(Word word, long minute, int place) {}

    /** Its running number. */
    int number() {
        return number;
    }

    /** The right name of who asks, which may be misspelt at first. */
    String owner() {
        return owner;
    }

    Submission submission() {
        return submission;
    }

    List<Beat> beats() {
        return beats;
    }

    /** The code it has now; empty before anybody knows of it. */
    Optional<DossierCode> code() {
        return Optional.ofNullable(code);
    }

    void known(DossierCode now) {
        code = now;
    }
}
