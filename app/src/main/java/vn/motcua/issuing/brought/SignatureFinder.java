// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.check.PaperFields;

/**
 * Finds where the signature goes: below the capacity of the signer, above their name (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Phần II, Mục I, khoản 7).
 */
final class SignatureFinder {
    /** As the house prints it: 50 mm by 25 mm. */
    static final Spot.Size USUAL = Spot.Size.ofMillimetres(50, 25);

    /** The lowest that can be read: 12 mm. */
    private static final double LOWEST = 12 / 25.4 * 72;

    /** Names stand at most so far below a capacity: 70 mm. */
    private static final double FARTHEST = 70 / 25.4 * 72;

    /** The lines of a capacity follow one another. */
    private static final double NEXT_LINE = 2.5;

    private static final double GAP = 3;
    private static final double EDGE = 14;

    private final List<String> capacity;
    private final String name;
    private final List<String> able;

    SignatureFinder(BroughtAsk ask) {
        this.capacity = ask.capacity().stream().map(Segment::key).toList();
        this.name = Segment.key(ask.signer());
        this.able = ask.able().stream().map(Segment::key).toList();
    }

    /** On that page; empty when the capacity does not stand on it. */
    Optional<Finding> in(SeenPage page) {
        List<Segment> all = new ArrayList<>();
        page.lines().forEach(line -> all.addAll(line.segments()));
        return all.stream()
                .filter(one -> isCapacity(one, all))
                .max(Comparator.comparingDouble(Segment::base))
                .map(one -> below(page, one, all));
    }

    /** The last line of it, with those before it above. */
    private boolean isCapacity(Segment last, List<Segment> all) {
        Optional<Segment> lower = Optional.of(last).filter(one -> one.says(capacity.getLast()));
        for (int at = capacity.size() - 2; at >= 0 && lower.isPresent(); at--) {
            String key = capacity.get(at);
            Segment under = lower.get();
            lower =
                    all.stream()
                            .filter(one -> one.says(key) && one.isOver(under))
                            .filter(one -> one.base() < under.base())
                            .filter(one -> under.base() - one.base() < NEXT_LINE * under.size())
                            .findFirst();
        }
        return lower.isPresent();
    }

    private Finding below(SeenPage page, Segment capacity, List<Segment> all) {
        List<Segment> under =
                all.stream()
                        .filter(one -> one.base() > capacity.base())
                        .filter(one -> one.top() - capacity.bottom() < FARTHEST)
                        .filter(one -> one.isOver(capacity))
                        .sorted(Comparator.comparingDouble(Segment::base))
                        .toList();
        if (under.stream().noneMatch(one -> one.says(name))
                && under.stream().anyMatch(one -> able.stream().anyMatch(one::says))) {
            return Finding.not(BroughtFault.OTHER_SIGNER);
        }
        double top = capacity.bottom();
        for (Segment one : under) {
            if (!one.text().startsWith("(")) {
                break;
            }
            top = one.bottom();
        }
        return between(page, capacity.middle(), top, lower(page, top, under));
    }

    /** Where the name stands, or else anything; or the lower edge of the page. */
    private double lower(SeenPage page, double top, List<Segment> under) {
        List<Segment> words = under.stream().filter(one -> one.top() > top - GAP).toList();
        double free = Math.min(page.side().height() - EDGE, top + USUAL.height() + 3 * GAP);
        return words.stream()
                .filter(one -> one.says(name))
                .findFirst()
                .or(() -> words.stream().findFirst())
                .map(Segment::top)
                .orElse(free);
    }

    private static Finding between(SeenPage page, double middle, double top, double lower) {
        double height = Math.min(USUAL.height(), lower - top - 2 * GAP);
        if (height < LOWEST) {
            return Finding.not(BroughtFault.SIGNATURE_NARROW);
        }
        double left =
                Math.clamp(
                        middle - USUAL.width() / 2,
                        EDGE,
                        Math.max(EDGE, page.side().width() - USUAL.width() - EDGE));
        double upper = top + (lower - top - height) / 2;
        PaperPlace signature =
                new PaperPlace(
                        PaperFields.SIGNATURE,
                        page.side().number(),
                        left,
                        upper,
                        USUAL.width(),
                        height);
        return Finding.at(signature, Boxes.seal(signature, top + 1, page.side()));
    }
}
