// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link PageContext} of a request, once a request. */
@Component
class PageContexts {
    static final String LANGUAGE = "lang";
    private static final String ATTRIBUTE = PageContext.class.getName();
    private static final Pattern CHOICE =
            Pattern.compile(
                    "(?:lang|" + String.join("|", Preferences.NAMES) + ")(?:=.*)?", Pattern.DOTALL);

    private final MessageSource messages;
    private final RouteTable routes;
    private final Navigation navigation;
    private final Doorkeeper doorkeeper;
    private final Assets assets;

    PageContexts(
            MessageSource messages,
            RouteTable routes,
            Navigation navigation,
            Doorkeeper doorkeeper,
            Assets assets) {
        this.messages = messages;
        this.routes = routes;
        this.navigation = navigation;
        this.doorkeeper = doorkeeper;
        this.assets = assets;
    }

    /** The context of {@code request}; of the page first asked for, when this is its error page. */
    PageContext of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PageContext known) {
            return known;
        }
        PageContext context = make(request);
        request.setAttribute(ATTRIBUTE, context);
        return context;
    }

    private PageContext make(HttpServletRequest request) {
        String path = path(request);
        Optional<RouteTable.Match> match = routes.match(path);
        Language language = language(request, match);
        Texts texts = new Texts(messages, language);
        PageAddress address = address(path, query(request), match);
        Visitor visitor = VisitorToken.current();
        return new PageContext(
                language,
                texts,
                new Formats(language),
                preferences(request, visitor),
                address,
                navigation.search(language, visitor).orElse(null),
                Endpoint.isForPrograms(path)
                        ? List.of()
                        : navigation.groups(
                                texts, language, match.map(RouteTable.Match::route), visitor),
                navigation.citizenLinks(texts, language, match.map(RouteTable.Match::route)),
                visitor,
                desk(language, address, match.map(RouteTable.Match::route)),
                new FormToken((CsrfToken) request.getAttribute(CsrfToken.class.getName())),
                assets);
    }

    /** Whoever is signed in has the keys as they chose on their account, at any machine. */
    private static Preferences preferences(HttpServletRequest request, @Nullable Visitor visitor) {
        Preferences chosen = Cookies.preferences(request);
        return visitor == null
                ? chosen
                : chosen.with("keys", visitor.usesSingleKeys() ? "on" : "off");
    }

    private PageContext.Desk desk(
            Language language, PageAddress address, Optional<PageRoute> here) {
        Doorkeeper.Desk desk = doorkeeper.desk();
        String signIn = desk.signIn().in(language);
        boolean returns =
                here.filter(route -> route.reading() != null && !route.equals(desk.signIn()))
                        .isPresent();
        return new PageContext.Desk(
                returns
                        ? signIn
                                + "?"
                                + PageAddress.query(Map.of(OwnAddresses.NEXT, address.asked()))
                        : signIn,
                desk.signOut().in(language),
                desk.account().in(language));
    }

    /** The language asked for by {@code ?lang}, else of the address's words, else as last time. */
    private static Language language(HttpServletRequest request, Optional<RouteTable.Match> match) {
        return parameters(request)
                .filter(parameter -> parameter.startsWith(LANGUAGE + "="))
                .map(parameter -> parameter.substring(LANGUAGE.length() + 1))
                .flatMap(code -> Language.ofCode(code).stream())
                .findFirst()
                .or(() -> match.map(RouteTable.Match::language))
                .or(() -> Cookies.language(request))
                .or(() -> ofProgram(request))
                .orElse(Language.VIETNAMESE);
    }

    /** Pages speak Vietnamese to whoever did not choose; programs choose by Accept-Language. */
    private static Optional<Language> ofProgram(HttpServletRequest request) {
        return Endpoint.isForPrograms(path(request))
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Language.ofCode(request.getLocale().getLanguage())
                : Optional.empty();
    }

    private static PageAddress address(
            String path, String query, Optional<RouteTable.Match> match) {
        return match.map(found -> address(path, query, found))
                .orElseGet(() -> new PageAddress(path, query, path, path));
    }

    private static PageAddress address(String path, String query, RouteTable.Match match) {
        Map<String, String> variables = match.variables();
        return new PageAddress(
                path,
                query,
                PageAddress.of(match.route(), Language.VIETNAMESE, variables),
                PageAddress.of(match.route(), Language.ENGLISH, variables));
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }

    private static String query(HttpServletRequest request) {
        return parameters(request)
                .filter(parameter -> !CHOICE.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
    }

    /** The parameters as they stand in the address: those of a broken one cannot be decoded. */
    private static Stream<String> parameters(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
        String query = failed instanceof String asked ? asked : request.getQueryString();
        return query == null
                ? Stream.empty()
                : Arrays.stream(query.split("&", -1)).filter(parameter -> !parameter.isEmpty());
    }
}
