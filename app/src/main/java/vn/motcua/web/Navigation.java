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
    private final List<NavigationEntry> entries;
    private final @Nullable PageRoute search;

    Navigation(List<ModulePages> modules) {
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

    /** Where the search of the top bar asks. */
    Optional<String> search(Language language) {
        return Optional.ofNullable(search).map(route -> PageAddress.of(route, language, Map.of()));
    }

    /** The navigation in {@code language}, with the entry of {@code here} marked. */
    List<NavigationGroup> groups(Texts texts, Language language, Optional<PageRoute> here) {
        return Arrays.stream(NavigationEntry.Group.values())
                .map(group ->
                        new NavigationGroup(
                                texts.text(group.label()), links(group, texts, language, here)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private List<NavigationGroup.Link> links(
            NavigationEntry.Group group, Texts texts, Language language, Optional<PageRoute> here) {
        return entries.stream()
                .filter(entry -> entry.group() == group)
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
