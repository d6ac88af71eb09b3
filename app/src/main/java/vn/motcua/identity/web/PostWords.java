// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.Locale;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.web.Texts;

/** What posts are called in the words of one reader. */
record PostWords(Texts texts) {
    private static final String COMMITTEE = "Ủy ban nhân dân ";

    /** The role alone, such as {@code Tiếp nhận}. */
    String role(Role role) {
        return texts.text("identity.role." + role.code());
    }

    /** Role and unit, such as {@code Tiếp nhận, Xã Ea Tam}. */
    String of(Post post) {
        String role = role(post.role());
        return post.unitName().isEmpty() ? role : role + ", " + spoken(post.unitName());
    }

    /** People say Xã Ea Tam, not the whole name of its committee. */
    static String spoken(String name) {
        if (!name.startsWith(COMMITTEE)) {
            return name;
        }
        String place = name.substring(COMMITTEE.length());
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }
}
