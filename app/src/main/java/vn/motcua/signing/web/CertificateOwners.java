// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Access;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.RegisteredCertificate;

/** Names of those who own certificates, and whose certificates somebody may see. */
@Component
class CertificateOwners {
    private final Access access;
    private final StaffRegister staff;
    private final Units units;
    private final InstantSource clock;

    CertificateOwners(Access access, StaffRegister staff, Units units, InstantSource clock) {
        this.access = access;
        this.staff = staff;
        this.units = units;
        this.clock = clock;
    }

    /** Those of the units where {@code viewer} keeps certificates, and of the people there. */
    List<RegisteredCertificate> visible(Staff viewer, List<RegisteredCertificate> all) {
        Reach reach = access.reach(viewer, Action.MANAGE_CERTIFICATES);
        return reach.everywhere()
                ? all
                : all.stream().filter(one -> isWithin(reach, one.entry().owner())).toList();
    }

    /** True when it is one of those that {@code viewer} keeps. */
    boolean isVisible(Staff viewer, RegisteredCertificate one) {
        return !visible(viewer, List.of(one)).isEmpty();
    }

    /** The units of today whose certificates {@code viewer} keeps, their own first. */
    List<StoredUnit> units(Staff viewer) {
        return access.standing(viewer, Action.MANAGE_CERTIFICATES, today());
    }

    /** Those who have a post at the unit today, by name. */
    Map<AccountId, String> people(UnitCode unit) {
        Map<AccountId, String> people = new LinkedHashMap<>();
        Arrays.stream(Role.values())
                .filter(role -> !role.isOfTheInstallation())
                .flatMap(role -> staff.holders(role, unit, today()).stream())
                .sorted(Comparator.comparing(Staff::name))
                .forEach(one -> people.putIfAbsent(one.id(), one.name()));
        return people;
    }

    private boolean isWithin(Reach reach, CertificateOwner owner) {
        return switch (owner) {
            case CertificateOwner.Agency agency -> reach.covers(agency.unit());
            case CertificateOwner.Person person ->
                    staff.find(person.account(), today()).stream()
                            .flatMap(one -> one.posts().stream())
                            .anyMatch(post -> isWithin(reach, post));
        };
    }

    private static boolean isWithin(Reach reach, Post post) {
        UnitCode unit = post.unit();
        return unit != null && reach.covers(unit);
    }

    String name(CertificateOwner owner) {
        return switch (owner) {
            case CertificateOwner.Person person -> name(person.account());
            case CertificateOwner.Agency agency -> name(agency.unit());
        };
    }

    private String name(AccountId account) {
        Map<AccountId, String> names = staff.names(Set.of(account));
        return names.getOrDefault(account, "");
    }

    String name(UnitCode code) {
        return units.tree().all().stream()
                .map(StoredUnit::unit)
                .filter(unit -> unit.code().equals(code) && unit.standsOn(today()))
                .map(unit -> unit.name())
                .findFirst()
                .orElse(code.value());
    }

    private LocalDate today() {
        return VietnamTime.local(clock.instant()).toLocalDate();
    }
}
