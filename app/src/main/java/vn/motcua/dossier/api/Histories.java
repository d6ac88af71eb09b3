// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.panel.ActWords;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.PageContext;

/** Writes histories of dossiers as programs get them. */
@Component
class Histories {
    private final Dossiers dossiers;
    private final CaseFiles files;
    private final StaffRegister register;

    Histories(Dossiers dossiers, CaseFiles files, StaffRegister register) {
        this.dossiers = dossiers;
        this.files = files;
        this.register = register;
    }

    /** The history of a dossier, the oldest event first. */
    record History(String code, int version, List<Happened> events) {}

    /**
     * An event.
     *
     * @param type its word, such as {@code received}
     * @param by the name of who did it; null when the program did
     * @param note what was written to explain it; null when nothing
     * @param hash 64 hexadecimal digits that carry those of the event before it
     */
    record Happened(
            int seq,
            String type,
            OffsetDateTime happenedAt,
            OffsetDateTime recordedAt,
            @Nullable String by,
            @Nullable String note,
            String hash) {}

    History of(PageContext ctx, Situation situation) {
        DossierDetail detail = dossiers.find(situation.code()).orElseThrow();
        Map<Integer, String> notes = files.read(situation.id()).notes();
        Map<String, String> names =
                new ActWords(ctx, register)
                        .names(
                                detail.events().stream()
                                        .map(RecordedEvent::actor)
                                        .collect(Collectors.toSet()));
        return new History(
                detail.code().value(),
                detail.events().size(),
                detail.events().stream().map(event -> happened(event, names, notes)).toList());
    }

    private static Happened happened(
            RecordedEvent event, Map<String, String> names, Map<Integer, String> notes) {
        return new Happened(
                event.seq(),
                event.type().code(),
                Moment.of(event.happenedAt()),
                Moment.of(event.recordedAt()),
                names.get(event.actor()),
                notes.get(event.seq()),
                event.hash().hex());
    }
}
