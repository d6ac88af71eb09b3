// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.Staff;

/** Tells a program whom its token stands for and what it may do. */
@RestController
class MeController {
    /** Whom a token stands for. */
    record Me(String login, String name, String kind, List<Held> posts) {}

    /**
     * A post held today.
     *
     * @param unit code of the unit; null for posts of the whole installation
     * @param delegatedBy whose post it is, when it is not their own
     * @param actions what it allows, over the unit or more
     */
    record Held(
            String role,
            @Nullable String unit,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String delegatedBy,
            Set<String> actions) {}

    @GetMapping(path = IdentityPages.ME, produces = MediaType.APPLICATION_JSON_VALUE)
    Me me(Staff staff) {
        return new Me(
                staff.login().value(),
                staff.name(),
                staff.kind().code(),
                staff.posts().stream().map(MeController::held).toList());
    }

    private static Held held(Post post) {
        return new Held(
                post.role().code(),
                post.unit() == null ? null : post.unit().value(),
                post.from(),
                post.to(),
                post.delegated() == null ? null : post.delegated().by(),
                post.actions().stream()
                        .map(Action::code)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
