// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.process.ProcessDefinition;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.Processes;

/** The units of a {@link Locality} with one person of each role, and a process of five steps. */
final class DeskOffice {
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final List<Role> ROLES =
            List.of(
                    Role.RECEPTIONIST,
                    Role.SPECIALIST,
                    Role.REVIEWER,
                    Role.UNIT_HEAD,
                    Role.APPROVER,
                    Role.CLERK,
                    Role.RETURN_OFFICER);

    private final Locality locality;
    private final List<Map<Role, Staff>> people;

    private DeskOffice(Locality locality, List<Map<Role, Staff>> people) {
        this.locality = locality;
        this.people = people;
    }

    /** Hires the people and publishes the process for each procedure. */
    static DeskOffice opened(ApplicationContext beans, Locality locality) {
        return opened(beans, locality, DeskProcess.fiveSteps());
    }

    /** The same with another process. */
    static DeskOffice opened(
            ApplicationContext beans, Locality locality, ProcessDefinition process) {
        Processes processes = beans.getBean(Processes.class);
        locality.procedures()
                .forEach(one -> processes.publish(new ProcessDraft(one.id(), FIRST_DAY, process)));
        List<Map<Role, Staff>> people = new ArrayList<>();
        for (StoredUnit unit : locality.units()) {
            Map<Role, Staff> staff = new EnumMap<>(Role.class);
            ROLES.forEach(role -> staff.put(role, hired(beans, role, unit)));
            people.add(staff);
        }
        return new DeskOffice(locality, people);
    }

    private static Staff hired(ApplicationContext beans, Role role, StoredUnit unit) {
        Accounts accounts = beans.getBean(Accounts.class);
        Login login = new Login(login(role, unit));
        NewAccount account = new NewAccount(login, "Người " + login, AccountKind.PERSON);
        AccountId id = accounts.add(account, Instant.EPOCH).orElseThrow();
        accounts.give(id, new NewPost(role, unit.unit().code(), FIRST_DAY, null));
        return beans.getBean(StaffRegister.class).find(id, FIRST_DAY).orElseThrow();
    }

    /** The login of the one who has this role there. */
    static String login(Role role, StoredUnit unit) {
        return role.code() + "." + unit.id();
    }

    /** How many units receive. */
    int units() {
        return locality.units().size();
    }

    /** Its units and procedures. */
    Locality locality() {
        return locality;
    }

    /** The one of that unit who has this role. */
    Staff staff(int unit, Role role) {
        return Objects.requireNonNull(people.get(unit).get(role));
    }
}
