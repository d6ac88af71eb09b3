// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;
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
            List.of(
                    Assets.PATH + "{name}",
                    Assets.WORKER,
                    OpenApiController.PATH,
                    "/actuator/health");

    /** Operations for programs: a token with each request, no session, no form. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, Gate gate, Denials denials) {
        return withoutSessions(http.securityMatcher("/api/**"))
                .securityContext(context -> context.securityContextRepository(gate.byToken()))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .anyRequest()
                                .access(behind(gate, gate::endpoint)))
                .csrf(csrf -> csrf.disable())
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((request, response, _) ->
                                        denials.tokenFirst(request, response))
                                .accessDeniedHandler((request, response, _) ->
                                        denials.notForThisToken(request, response)))
                .build();
    }

    /** Pages: a session once somebody signed in, and a token with each form. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Gate gate, Denials denials, FormTokens tokens) {
        return withoutSessions(http)
                .securityContext(context -> context.securityContextRepository(gate.bySession()))
                .authorizeHttpRequests(requests -> permit(requests, gate))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(tokens.cookies())
                                .ignoringRequestMatchers(gate::onlyAsks))
                .exceptionHandling(denied ->
                        denied.authenticationEntryPoint((request, response, _) ->
                                        denials.signInFirst(request, response))
                                .accessDeniedHandler((request, response, why) -> {
                                    if (why instanceof CsrfException) {
                                        denials.tokenTooOld(request, response);
                                    } else {
                                        denials.notForYou(request, response);
                                    }
                                }))
                .build();
    }

    /** Sessions are made by those who sign people in, and by nobody else. */
    private static HttpSecurity withoutSessions(HttpSecurity http) {
        return http.sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(SecurityRules::headers);
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

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    /** Nobody signs in through the framework, and no account is made up at start. */
    @Bean
    UserDetailsService noAccounts() {
        return name -> {
            throw new UsernameNotFoundException("accounts are kept elsewhere");
        };
    }
}
