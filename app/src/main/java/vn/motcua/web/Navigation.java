// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The entries of all modules under their headings; headings without entries are left out. */
@Component
class Navigation {
    private final Gate gate;
    private final List<NavigationEntry> entries;
    private final @Nullable PageRoute search;

    Navigation(Gate gate, List<ModulePages> modules) {
        this.gate = gate;
        this.entries =
                modules.stream()
                        .flatMap(module -> module.navigation().stream())
                        .sorted(Comparator.comparingInt(NavigationEntry::order))
                        .toList();
        this.search =
                modules.stream()
                        .flatMap(module -> module.search().stream())
                        .findFirst()
                        .orElse(null);
    }

    /** Where the search of the top bar asks; empty when it is not for {@code visitor}. */
    Optional<String> search(Language language, @Nullable Visitor visitor) {
        return Optional.ofNullable(search)
                .filter(route -> isFor(visitor, route))
                .map(route -> PageAddress.of(route, language, Map.of()));
    }

    private boolean isFor(@Nullable Visitor visitor, PageRoute route) {
        return route.reading() != null && gate.opens(route.reading(), visitor);
    }

    /**
     * The entries that {@code visitor} may open, in {@code language}, with the one of here marked.
     */
    List<NavigationGroup> groups(
            Texts texts, Language language, Optional<PageRoute> here, @Nullable Visitor visitor) {
        List<NavigationEntry> open =
                entries.stream().filter(entry -> isFor(visitor, entry.route())).toList();
        return Arrays.stream(NavigationEntry.Group.values())
                .filter(group -> group != NavigationEntry.Group.CITIZEN)
                .map(group ->
                        new NavigationGroup(
                                texts.text(group.label()),
                                links(of(group, open), texts, language, here)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    /** What citizens come for, in {@code language}, with the one of here marked. */
    List<NavigationGroup.Link> citizenLinks(
            Texts texts, Language language, Optional<PageRoute> here) {
        return links(of(NavigationEntry.Group.CITIZEN, entries), texts, language, here);
    }

    private static List<NavigationEntry> of(
            NavigationEntry.Group group, List<NavigationEntry> entries) {
        return entries.stream().filter(entry -> entry.group() == group).toList();
    }

    private static List<NavigationGroup.Link> links(
            List<NavigationEntry> entries,
            Texts texts,
            Language language,
            Optional<PageRoute> here) {
        return entries.stream()
                .map(entry ->
                        new NavigationGroup.Link(
                                texts.text(entry.label()),
                                PageAddress.of(entry.route(), language, Map.of()),
                                current(entry, here)))
                .toList();
    }

    private static @Nullable String current(NavigationEntry entry, Optional<PageRoute> here) {
        if (here.filter(entry.route()::equals).isPresent()) {
            return "page";
        }
        return here.filter(entry.below()::contains).isPresent() ? "true" : null;
    }
}
