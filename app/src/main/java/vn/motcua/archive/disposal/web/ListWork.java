// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;

/** Does what a form of a list asks for. */
@Component
class ListWork {
    private static final String CHANGED = "disposal.fault.changed";

    private final DisposalDesk desk;
    private final DisposalDecision decision;

    ListWork(DisposalDesk desk, DisposalDecision decision) {
        this.desk = desk;
        this.decision = decision;
    }

    /**
     * A form as it was sent.
     *
     * @param typed its fields
     * @param lines places of the papers that are ticked
     */
    record Sent(Map<String, String> typed, List<String> lines) {
        String words() {
            return VietnameseText.line(typed.getOrDefault("words", ""));
        }

        List<Integer> positions() {
            return lines.stream()
                    .filter(line -> line.matches("[1-9][0-9]{0,3}"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    /** The key of what is wrong; null when it is done. */
    @Nullable String take(Staff staff, DisposalList list, Sent sent) {
        String version = Integer.toString(list.version());
        if (!sent.typed().getOrDefault("version", "").equals(version)) {
            return CHANGED;
        }
        if (sent.words().length() > PaperFacts.LONGEST) {
            return "disposal.fault.long";
        }
        return switch (sent.typed().getOrDefault("do", "")) {
            case "take-out" -> takeOut(staff, list, sent);
            case "put" -> changed(desk.putForward(staff, list));
            case "drop" -> changed(desk.drop(staff, list));
            case "back" -> sendBack(staff, list, sent);
            case "approve" -> told(decision.approve(staff, list, sent.words()));
            default -> CHANGED;
        };
    }

    private @Nullable String takeOut(Staff staff, DisposalList list, Sent sent) {
        if (sent.positions().isEmpty()) {
            return "disposal.fault.lines";
        }
        return sent.words().isEmpty()
                ? "disposal.fault.words"
                : changed(desk.takeOut(staff, list, sent.positions(), sent.words()));
    }

    private @Nullable String sendBack(Staff staff, DisposalList list, Sent sent) {
        return sent.words().isEmpty()
                ? "disposal.fault.words"
                : told(decision.sendBack(staff, list, sent.words()));
    }

    private static @Nullable String changed(boolean done) {
        return done ? null : CHANGED;
    }

    private static @Nullable String told(DisposalDecision.Answer answer) {
        return switch (answer) {
            case DONE -> null;
            case CHANGED -> CHANGED;
            case NOTHING_LEFT -> "disposal.fault.nothing-left";
        };
    }
}
