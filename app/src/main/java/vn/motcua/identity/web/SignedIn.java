// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.Right;
import vn.motcua.web.Texts;
import vn.motcua.web.Visitor;

/**
 * A member of the staff as the frame of pages knows them.
 *
 * @param staff as they stand today
 */
record SignedIn(Staff staff) implements Visitor {
    /** Who is signed in on the request of this thread. */
    static Optional<Staff> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn someone
                ? Optional.of(someone.staff())
                : Optional.empty();
    }

    @Override
    public String getName() {
        return staff.name();
    }

    @Override
    public String post(Texts texts) {
        return staff.posts().stream()
                .findFirst()
                .map(post -> new PostWords(texts).of(post))
                .orElse("");
    }

    @Override
    public boolean usesSingleKeys() {
        return staff.singleKeys();
    }

    @Override
    public boolean may(Right right) {
        return Action.ofCode(right.code()).filter(staff::may).isPresent();
    }
}
