// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureHead;
import vn.motcua.catalogue.Publication;
import vn.motcua.catalogue.PublicationDecision;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.Processes;

/**
 * Publishes the procedures of the demo and their processes, leaves the incomplete ones as drafts,
 * and ends what was published before.
 */
@Component
class DemoCatalogue {
    private final Catalogue catalogue;
    private final Processes processes;

    DemoCatalogue(Catalogue catalogue, Processes processes) {
        this.catalogue = catalogue;
        this.processes = processes;
    }

    private record ProcedureFile(
            LocalDate validFrom,
            PublicationDecision decision,
            List<ProcedureDescription> published,
            List<ProcedureDescription> drafts) {}

    private record ProcessFile(
            String name, List<ProcedureCode> procedures, ProcessDefinition definition) {}

    /** All of {@code procedures.json} and {@code processes.json}; those that are there stay. */
    @Transactional
    public void load(Path folder) {
        ProcedureFile file = DemoJson.read(folder.resolve("procedures.json"), ProcedureFile.class);
        file.published().forEach(description -> publish(description, file));
        Set<String> drafts =
                catalogue.drafts().stream()
                        .map(draft -> draft.description().head().name().vi())
                        .collect(Collectors.toSet());
        file.drafts().stream()
                .filter(description -> !drafts.contains(description.head().name().vi()))
                .forEach(description -> draft(description, file.validFrom()));
        for (ProcessFile process :
                DemoJson.read(folder.resolve("processes.json"), ProcessFile[].class)) {
            process.procedures().forEach(code -> publish(code, process, file.validFrom()));
        }
    }

    private void publish(ProcedureDescription description, ProcedureFile file) {
        ProcedureCode code = code(description.head());
        boolean stands =
                catalogue
                        .inForce(code, file.validFrom())
                        .filter(known -> known.validFrom().equals(file.validFrom()))
                        .isPresent();
        if (!stands) {
            long draft = catalogue.draft(description, file.validFrom());
            if (catalogue.publish(draft, file.decision()) instanceof Publication.Incomplete lacks) {
                throw new IllegalStateException(code + " of the demo lacks " + lacks.missing());
            }
        }
    }

    private static ProcedureCode code(ProcedureHead head) {
        return Optional.ofNullable(head.code()).orElseThrow();
    }

    private void draft(ProcedureDescription description, LocalDate validFrom) {
        catalogue.draft(description, validFrom);
        Optional.ofNullable(description.head().code())
                .ifPresent(code -> catalogue.abolish(code, validFrom.minusDays(1)));
    }

    private void publish(ProcedureCode code, ProcessFile process, LocalDate day) {
        CataloguedProcedure procedure = catalogue.inForce(code, day).orElseThrow();
        if (processes.inForce(procedure.id(), day).isEmpty()) {
            processes.publish(new ProcessDraft(procedure.id(), day, process.definition()));
        }
    }
}
