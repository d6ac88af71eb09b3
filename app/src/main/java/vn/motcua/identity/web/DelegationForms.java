// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.Login;
import vn.motcua.identity.Post;
import vn.motcua.identity.Staff;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.Delegating;
import vn.motcua.identity.account.Delegation;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** The form by which a post is delegated: shown, read, and sent on. */
@Component
class DelegationForms {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final Accounts accounts;
    private final Delegating delegating;
    private final InstantSource clock;

    DelegationForms(Accounts accounts, Delegating delegating, InstantSource clock) {
        this.accounts = accounts;
        this.delegating = delegating;
        this.clock = clock;
    }

    /**
     * A form as typed.
     *
     * @param action where it is sent
     * @param own true for one’s own posts, of which only heads delegate
     */
    record Typed(String action, boolean own, MultiValueMap<String, String> form) {
        /** Before anything was typed. */
        Typed(String action, boolean own) {
            this(action, own, new LinkedMultiValueMap<>());
        }

        String text(String name) {
            return Objects.requireNonNullElse(form.getFirst(name), "");
        }

        OptionalLong post() {
            return NUMBER.matcher(text("post")).matches()
                    ? OptionalLong.of(Long.parseLong(text("post")))
                    : OptionalLong.empty();
        }

        Set<Action> actions() {
            EnumSet<Action> actions = EnumSet.noneOf(Action.class);
            form.getOrDefault("action", List.of())
                    .forEach(code -> Action.ofCode(code).ifPresent(actions::add));
            return actions;
        }
    }

    /** The empty form for the posts of {@code giver}. */
    ModelAndView page(PageContext ctx, Account giver, Typed typed) {
        return page(ctx, giver, typed, Map.of());
    }

    /** Delegates what was typed; the form again when something is wrong, empty when it is done. */
    Optional<ModelAndView> send(PageContext ctx, Staff staff, Account giver, Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        Optional<Delegation> delegation = read(ctx, typed, faults);
        if (delegation.isPresent()) {
            delegating
                    .delegate(staff, giver.id(), delegation.get())
                    .ifPresent(refusal ->
                            faults.put(
                                    "taker",
                                    ctx.text("identity.fault.delegation." + refusal.code())));
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(page(ctx, giver, typed, faults));
    }

    private Optional<Delegation> read(PageContext ctx, Typed typed, Map<String, String> faults) {
        Optional<AccountId> taker =
                Login.parse(typed.text("taker")).flatMap(accounts::find).map(Account::id);
        faults.putAll(missing(ctx, typed, taker));
        @Nullable LocalDate from = day(ctx, "from", typed, faults);
        @Nullable LocalDate until = day(ctx, "until", typed, faults);
        if (from != null && until != null && until.isBefore(from)) {
            faults.put("until", ctx.text("identity.fault.reversed"));
        }
        if (!faults.isEmpty() || from == null || until == null) {
            return Optional.empty();
        }
        long post = typed.post().getAsLong();
        return Optional.of(new Delegation(post, taker.orElseThrow(), from, until, typed.actions()));
    }

    private static Map<String, String> missing(
            PageContext ctx, Typed typed, Optional<AccountId> taker) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (typed.post().isEmpty()) {
            faults.put("post", ctx.text("identity.fault.delegation.not-yours"));
        }
        if (taker.isEmpty()) {
            faults.put("taker", ctx.text("identity.fault.delegation.nobody-to-take"));
        }
        if (typed.actions().isEmpty()) {
            faults.put("action", ctx.text("identity.fault.delegation.nothing"));
        }
        return faults;
    }

    private static @Nullable LocalDate day(
            PageContext ctx, String name, Typed typed, Map<String, String> faults) {
        Map<String, String> single = typed.form().toSingleValueMap();
        if (typed.text(name).isBlank()) {
            faults.put(name, ctx.text("web.fault.day.missing"));
        }
        return PostForms.day(ctx, name, single, faults).value();
    }

    private ModelAndView page(
            PageContext ctx, Account giver, Typed typed, Map<String, String> faults) {
        LocalDate day = VietnamTime.day(clock.instant());
        List<Post> posts =
                giver.posts().stream()
                        .filter(post -> !Delegating.delegable(post).isEmpty())
                        .filter(post -> !typed.own() || post.scope(Action.DELEGATE).isPresent())
                        .filter(post -> post.to() == null || !post.to().isBefore(day))
                        .toList();
        ModelAndView view =
                new ModelAndView(
                        "identity/web/delegate",
                        Map.of(
                                "giver", giver.name(),
                                "typed", typed,
                                "posts", posts(ctx, posts, typed.text("post")),
                                "actions", actions(ctx, posts, typed.actions()),
                                "faults", faults));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    private static List<Choice> posts(PageContext ctx, List<Post> posts, String chosen) {
        PostWords words = new PostWords(ctx.texts());
        return posts.stream()
                .map(post -> {
                    String id = Long.toString(post.id());
                    return new Choice(id, words.of(post), id.equals(chosen));
                })
                .toList();
    }

    /** What any of the posts allows; what the chosen one does not is refused when it is sent. */
    private static List<Choice> actions(PageContext ctx, List<Post> posts, Set<Action> chosen) {
        Set<Action> actions = new TreeSet<>();
        posts.forEach(post -> actions.addAll(Delegating.delegable(post)));
        return actions.stream()
                .map(action ->
                        new Choice(
                                action.code(),
                                DelegationLine.action(action, ctx),
                                chosen.contains(action)))
                .toList();
    }
}
