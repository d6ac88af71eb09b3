// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/**
 * Decides who may do what where: the posts of {@link Staff}, the table of {@link Rights} and the
 * tree of units, and nothing else.
 */
@Component
public final class Access {
    private final Units units;
    private final Separations separations;

    Access(Units units, Separations separations) {
        this.units = units;
        this.separations = separations;
    }

    /** True when {@code staff} may do {@code action} at {@code unit} today. */
    public boolean may(Staff staff, Action action, UnitCode unit) {
        return post(staff, action, unit).isPresent();
    }

    /** True when {@code staff} may do {@code action} at one of these units at least. */
    public boolean mayAtAny(Staff staff, Action action, Collection<UnitCode> units) {
        return units.stream().anyMatch(unit -> may(staff, action, unit));
    }

    /**
     * The post by which {@code staff} may do {@code action} at {@code unit} today, their own before
     * a delegated one: it tells in which capacity something was done.
     */
    public Optional<Post> post(Staff staff, Action action, UnitCode unit) {
        Optional<Post> near =
                staff.posts().stream()
                        .filter(post -> post.scope(action).isPresent())
                        .filter(post -> isNear(post, action, unit))
                        .findFirst();
        return near.or(() -> fromAbove(staff, action, unit));
    }

    /** Whether the tree of units need not be looked at. */
    private static boolean isNear(Post post, Action action, UnitCode unit) {
        return unit.equals(post.unit()) || post.scope(action).equals(Optional.of(Scope.EVERYWHERE));
    }

    private Optional<Post> fromAbove(Staff staff, Action action, UnitCode unit) {
        List<Post> above =
                staff.posts().stream()
                        .filter(post ->
                                post.scope(action).equals(Optional.of(Scope.UNIT_AND_BELOW)))
                        .toList();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        UnitTree tree = units.tree();
        return above.stream().filter(post -> under(tree, post).covers(unit)).findFirst();
    }

    /** True when whoever received a dossier at {@code unit} may decide it on {@code day} too. */
    public boolean isSeparationWaived(UnitCode unit, LocalDate day) {
        return separations.isWaived(unit, day);
    }

    /** All units where {@code staff} may do {@code action} today: the filter of every list. */
    public Reach reach(Staff staff, Action action) {
        UnitTree tree = units.tree();
        Map<UnitCode, Reach> reached = new LinkedHashMap<>();
        for (Post post : staff.posts()) {
            Optional<Scope> scope = post.scope(action);
            if (scope.equals(Optional.of(Scope.EVERYWHERE))) {
                return Reach.EVERYWHERE;
            }
            if (scope.isPresent() && post.unit() != null) {
                Reach one =
                        scope.get() == Scope.OWN_UNIT ? own(tree, post.unit()) : under(tree, post);
                reached.merge(post.unit(), one, Access::wider);
            }
        }
        return new Reach(
                false,
                List.copyOf(reached.keySet()),
                reached.values().stream()
                        .flatMap(reach -> reach.units().stream())
                        .distinct()
                        .toList());
    }

    /**
     * The units that stand on {@code day} where {@code staff} may do {@code action}, those of their
     * own posts first.
     */
    public List<StoredUnit> standing(Staff staff, Action action, LocalDate day) {
        Reach reach = reach(staff, action);
        return units.tree().all().stream()
                .filter(unit -> unit.unit().standsOn(day) && reach.covers(unit.unit().code()))
                .sorted(Comparator.comparingInt(unit -> rank(reach, unit)))
                .toList();
    }

    private static int rank(Reach reach, StoredUnit unit) {
        int place = reach.tops().indexOf(unit.unit().code());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Reach wider(Reach one, Reach other) {
        return one.units().size() >= other.units().size() ? one : other;
    }

    private static Reach own(UnitTree tree, UnitCode code) {
        return of(tree.all().stream().filter(one -> one.unit().code().equals(code)).toList());
    }

    private static Reach under(UnitTree tree, Post post) {
        if (post.unit() == null) {
            return Reach.NOWHERE;
        }
        Set<Long> ids = tree.idsUnder(post.unit());
        return of(tree.all().stream().filter(one -> ids.contains(one.id())).toList());
    }

    private static Reach of(List<StoredUnit> units) {
        return new Reach(false, List.of(), units);
    }
}
