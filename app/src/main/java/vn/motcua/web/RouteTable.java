// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The pages of all modules: which page an address names, and in which language's words. */
@Component
class RouteTable {
    /**
     * An address found.
     *
     * @param language whose words the address has; null when it has none, such as {@code /}
     * @param variables what stood in the places in braces, still encoded
     */
    record Match(PageRoute route, @Nullable Language language, Map<String, String> variables) {}

    private record Candidate(PathPattern pattern, PageRoute route, @Nullable Language language) {
        Optional<Match> match(PathContainer path) {
            return Optional.ofNullable(pattern.matchAndExtract(path))
                    .map(found -> new Match(route, language, found.getUriVariables()));
        }
    }

    private final List<PageRoute> routes;
    private final List<Candidate> candidates;

    RouteTable(List<ModulePages> modules) {
        this.routes = modules.stream().flatMap(module -> module.routes().stream()).toList();
        this.candidates =
                routes.stream()
                        .flatMap(RouteTable::candidates)
                        .sorted(
                                Comparator.comparing(
                                        Candidate::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                        .toList();
    }

    private static Stream<Candidate> candidates(PageRoute route) {
        Stream<Candidate> words =
                Stream.of(Language.values())
                        .map(language -> candidate(route.in(language), route, language));
        return Stream.concat(
                words, route.others().stream().map(other -> candidate(other, route, null)));
    }

    private static Candidate candidate(
            String pattern, PageRoute route, @Nullable Language language) {
        return new Candidate(PathPatternParser.defaultInstance.parse(pattern), route, language);
    }

    /** The page at {@code path}, or empty when no module has one there. */
    Optional<Match> match(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return candidates.stream().flatMap(one -> one.match(parsed).stream()).findFirst();
    }

    /** Every page of every module. */
    List<PageRoute> routes() {
        return routes;
    }
}
