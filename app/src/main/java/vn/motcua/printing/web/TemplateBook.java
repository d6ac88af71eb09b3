// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Papers;
import vn.motcua.printing.Publication;
import vn.motcua.printing.TemplateRegister;

/** The templates with their versions, and what somebody is writing. */
@Component
class TemplateBook {
    private final Papers papers;
    private final TemplateRegister register;
    private final StaffRegister staff;

    TemplateBook(Papers papers, TemplateRegister register, StaffRegister staff) {
        this.papers = papers;
        this.register = register;
        this.staff = staff;
    }

    /** The printing room. */
    Papers papers() {
        return papers;
    }

    /** All versions by key, the newest first. */
    Map<String, List<PaperTemplate>> byKey() {
        return papers.all().stream()
                .sorted(
                        Comparator.comparing((PaperTemplate one) -> one.head().kind())
                                .thenComparing(one -> one.head().key())
                                .thenComparing(
                                        one -> one.head().version(), Comparator.reverseOrder()))
                .collect(
                        Collectors.groupingBy(
                                one -> one.head().key(), LinkedHashMap::new, Collectors.toList()));
    }

    /** The versions of a template, the newest first; empty for an unknown key. */
    List<PaperTemplate> versions(String key) {
        return byKey().getOrDefault(key, List.of());
    }

    /** What offices published of a template, by version. */
    Map<Integer, Publication> publications(String key) {
        return register.all().stream()
                .filter(one -> one.head().key().equals(key))
                .collect(Collectors.toMap(one -> one.head().version(), Function.identity()));
    }

    /** Who published these versions, by account. */
    Map<Long, String> names(Map<Integer, Publication> publications) {
        Set<AccountId> ids =
                publications.values().stream()
                        .map(one -> new AccountId(one.by()))
                        .collect(Collectors.toSet());
        return staff.names(ids).entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    /** What this person is writing; empty when nothing. */
    Optional<String> draft(Staff writer, String key) {
        return register.draft(writer.id().value(), key);
    }

    void keep(TemplateRegister.Draft draft) {
        register.keepDraft(draft);
    }

    void drop(Staff writer, String key) {
        register.dropDraft(writer.id().value(), key);
    }

    /** Publishes; false when somebody else published this version first. */
    boolean publish(Publication publication) {
        boolean added = register.add(publication);
        if (added) {
            register.dropDraft(publication.by(), publication.head().key());
        }
        return added;
    }
}
