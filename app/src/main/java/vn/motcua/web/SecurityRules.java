// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may come in where, in one place: pages and operations of the API open through the {@link
 * Door} that their module gave them, assets and health to everybody, everything else to nobody.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {
    /** Nothing from elsewhere, nothing inline, no frame around it. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " font-src 'self'; connect-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** What anybody may read beside the pages. */
    private static final List<String> BESIDE_PAGES =
            List.of(Assets.PATH + "{name}", "/actuator/health");

    /** Operations for programs: a token with each request, no session, no form. */
    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, Gate gate, Doorkeeper doorkeeper, ObjectProvider<Denials> denials) {
        return http.securityMatcher("/api/**")
                .securityContext(context ->
                        context.securityContextRepository(new VisitorContexts(doorkeeper::byToken)))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access(behind(gate, gate::endpoint)))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(SecurityRules::noSessions)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((request, response, reason) ->
                                        denials.getObject().tokenFirst(request, response))
                                .accessDeniedHandler((request, response, reason) ->
                                        denials.getObject().notForThisToken(request, response)))
                .headers(SecurityRules::headers)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, Gate gate, Doorkeeper doorkeeper, ObjectProvider<Denials> denials) {
        return http.securityContext(context ->
                        context.securityContextRepository(
                                new VisitorContexts(doorkeeper::bySession)))
                .authorizeHttpRequests(requests -> permit(requests, gate))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .sessionManagement(SecurityRules::noSessions)
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((request, response, reason) ->
                                        denials.getObject().signInFirst(request, response))
                                .accessDeniedHandler((request, response, reason) ->
                                        denials.getObject().notForYou(request, response)))
                .headers(SecurityRules::headers)
                .build();
    }

    private static void permit(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            Gate gate) {
        String[] beside = BESIDE_PAGES.toArray(String[]::new);
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (HttpMethod reading : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            requests.requestMatchers(reading, beside).permitAll();
        }
        requests.anyRequest().access(behind(gate, gate::page));
    }

    /** Asks who comes only at doors that are not open to everybody. */
    private static AuthorizationManager<RequestAuthorizationContext> behind(
            Gate gate, Function<HttpServletRequest, Optional<Door>> doors) {
        return (authentication, context) -> {
            Door door = doors.apply(context.getRequest()).orElseGet(Door.Closed::new);
            boolean opens =
                    door instanceof Door.Open
                            || gate.opens(door, VisitorToken.visitor(authentication.get()));
            return new AuthorizationDecision(opens);
        };
    }

    /** Sessions are made by those who sign people in, and by nobody else. */
    private static void noSessions(SessionManagementConfigurer<HttpSecurity> sessions) {
        sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** The token of forms in a cookie of its own, so that no session is made for it. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    /** Nobody signs in through the framework, and no account is made up at start. */
    @Bean
    UserDetailsService noAccounts() {
        return name -> {
            throw new UsernameNotFoundException("accounts are kept elsewhere");
        };
    }
}
