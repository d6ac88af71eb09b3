// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.intake.queue.TicketGroup;
import vn.motcua.intake.queue.UsualQueue;

/** Reads what was changed on the page of settings, and changes it. */
@Component
class SettingsActs {
    private static final int COUNTERS_AT_MOST = 99;
    private static final int LONGEST_NAME = 60;

    private final QueueOffices offices;
    private final UsualQueue usual;

    SettingsActs(QueueOffices offices, UsualQueue usual) {
        this.offices = offices;
        this.usual = usual;
    }

    /** Changes what the form asks; false when it cannot be. */
    @Transactional
    public boolean change(long unit, Map<String, String> form) {
        return switch (form.getOrDefault("do", "")) {
            case "begin" -> {
                usual.open(unit);
                yield true;
            }
            case "group" -> group(unit, form);
            case "counter" -> counter(unit, form);
            case "hours" -> {
                offices.setHours(unit, form.containsKey("any"));
                yield true;
            }
            case "renew" -> {
                offices.renew(unit, QueueToken.next(), QueueToken.next());
                yield true;
            }
            default -> false;
        };
    }

    private boolean group(long unit, Map<String, String> form) {
        String letter = form.getOrDefault("letter", "").strip();
        String name = form.getOrDefault("name", "").strip();
        String english = form.getOrDefault("english", "").strip();
        boolean sound = letter.matches("[A-Z]") && !name.isEmpty() && name.length() <= LONGEST_NAME;
        if (sound) {
            offices.put(
                    unit,
                    new TicketGroup(
                            letter.charAt(0),
                            name,
                            english.isEmpty() ? name : english,
                            form.containsKey("returns")));
        }
        return sound;
    }

    private boolean counter(long unit, Map<String, String> form) {
        String number = form.getOrDefault("number", "").strip();
        Set<Character> letters =
                form.getOrDefault("letters", "")
                        .chars()
                        .mapToObj(sign -> (char) sign)
                        .filter(Character::isLetter)
                        .collect(Collectors.toSet());
        QueueOffice office = offices.ofUnit(unit).orElseThrow();
        boolean sound =
                number.matches("[0-9]{1,2}")
                        && Integer.parseInt(number) >= 1
                        && Integer.parseInt(number) <= COUNTERS_AT_MOST
                        && letters.stream().allMatch(one -> office.group(one).isPresent());
        if (sound) {
            offices.put(unit, Integer.parseInt(number), letters);
        }
        return sound;
    }
}
