// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.CaseFiles;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.panel.ActPanels;
import vn.motcua.dossier.panel.ActRequests;
import vn.motcua.dossier.panel.Draft;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.PageContext;

/** Makes the page of a dossier: for staff with its file, its people and what they can do. */
@Component
class DossierViews {
    private final DossierDesk desk;
    private final CaseFiles files;
    private final ActPanels panels;
    private final ActRequests requests;
    private final StaffRegister register;
    private final PaperLinks links;

    DossierViews(
            DossierDesk desk,
            CaseFiles files,
            ActPanels panels,
            ActRequests requests,
            StaffRegister register,
            PaperLinks links) {
        this.desk = desk;
        this.files = files;
        this.panels = panels;
        this.requests = requests;
        this.register = register;
        this.links = links;
    }

    /** Who reads the page; nobody signed in in a demo. */
    record Reader(PageContext ctx, Optional<Staff> staff) {}

    ActRequests requests() {
        return requests;
    }

    DossierPage page(Reader reader, DossierDetail detail, Draft draft, LocalDateTime now) {
        PageContext ctx = reader.ctx();
        if (reader.staff().isEmpty()) {
            var told = new HistorySteps.Told(Map.of(), Map.of());
            return new DossierPageMaker(ctx, detail, told, null, now).page();
        }
        Situation situation = desk.situation(detail.code()).orElseThrow();
        CaseFile file = files.read(situation.id());
        String action = ctx.href(DossierRoutes.PAGE, Map.of("code", detail.code().value()));
        var panel =
                panels.of(
                        ctx, situation, reader.staff().get(), new ActPanels.Target(action, draft));
        var told = new HistorySteps.Told(names(detail, file), file.notes());
        var open =
                new DossierPageMaker.Desk(
                        file, panel, links.of(ctx, detail, situation, reader.staff().get()));
        return new DossierPageMaker(ctx, detail, told, open, now).page();
    }

    private Map<String, String> names(DossierDetail detail, CaseFile file) {
        Stream<String> actors = detail.events().stream().map(RecordedEvent::actor);
        Stream<@Nullable String> holders = file.slips().stream().map(CaseFile.Slip::holder);
        Set<AccountId> ids =
                Stream.concat(actors, holders.filter(Objects::nonNull))
                        .filter(actor -> actor.matches("[1-9][0-9]{0,17}"))
                        .map(actor -> new AccountId(Long.parseLong(actor)))
                        .collect(Collectors.toSet());
        return register.names(ids).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().toString(), Map.Entry::getValue));
    }
}
