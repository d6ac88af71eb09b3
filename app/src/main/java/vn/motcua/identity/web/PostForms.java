// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** The form by which a post is given: shown, and read. */
@Component
class PostForms {
    private final Units units;

    PostForms(Units units) {
        this.units = units;
    }

    /** The form with what was typed, for a post from {@code day} on at first. */
    AccountPage.PostForm form(PageContext ctx, Map<String, String> typed, LocalDate day) {
        return new AccountPage.PostForm(
                roles(ctx, typed.getOrDefault("role", "")),
                units(ctx, typed.getOrDefault("unit", ""), day),
                typed.getOrDefault("from", ctx.formats().typedDay(day)),
                typed.getOrDefault("to", ""));
    }

    private static List<Choice> roles(PageContext ctx, String chosen) {
        PostWords words = new PostWords(ctx.texts());
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.code(), words.role(role), role.code().equals(chosen)))
                .toList();
    }

    private List<Choice> units(PageContext ctx, String chosen, LocalDate day) {
        Choice none = new Choice("", ctx.text("identity.unit.none"), chosen.isBlank());
        Stream<Choice> standing =
                units.tree().all().stream()
                        .map(StoredUnit::unit)
                        .filter(unit -> unit.standsOn(day))
                        .sorted(Comparator.comparing(unit -> unit.code()))
                        .map(unit ->
                                new Choice(
                                        unit.code().value(),
                                        PostWords.spoken(unit.name()),
                                        unit.code().value().equals(chosen)));
        return Stream.concat(Stream.of(none), standing).toList();
    }

    /** The post meant; empty when something is faulty, which is put among {@code faults}. */
    Optional<NewPost> read(PageContext ctx, Map<String, String> form, Map<String, String> faults) {
        Optional<Role> role = Role.ofCode(form.getOrDefault("role", ""));
        @Nullable UnitCode unit = UnitCode.parse(form.getOrDefault("unit", "")).orElse(null);
        Typed<LocalDate> from = day(ctx, "from", form, faults);
        Typed<LocalDate> to = day(ctx, "to", form, faults);
        if (role.isEmpty()) {
            faults.put("role", ctx.text("identity.fault.role"));
        } else if (unit == null && !role.get().isOfTheInstallation()) {
            faults.put("unit", ctx.text("identity.fault.unit"));
        }
        if (from.isBlank()) {
            faults.put("from", ctx.text("web.fault.day.missing"));
        } else if (isReversed(from, to)) {
            faults.put("to", ctx.text("identity.fault.reversed"));
        }
        return faults.isEmpty() && from.value() != null
                ? Optional.of(new NewPost(role.orElseThrow(), unit, from.value(), to.value()))
                : Optional.empty();
    }

    private static boolean isReversed(Typed<LocalDate> from, Typed<LocalDate> to) {
        return from.value() != null && to.value() != null && to.value().isBefore(from.value());
    }

    /** A day as typed, its fault put among {@code faults}. */
    static Typed<LocalDate> day(
            PageContext ctx, String name, Map<String, String> form, Map<String, String> faults) {
        Typed<LocalDate> day = TypedDay.day(form.getOrDefault(name, ""));
        if (day.fault() != null) {
            faults.put(name, day.fault().in(ctx.texts()));
        }
        return day;
    }
}
