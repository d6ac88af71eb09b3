// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.identity.Post;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Account;
import vn.motcua.web.Texts;

/**
 * The invented people of a demo, as doors to try.
 *
 * @param first one of each role, in the order of {@link Role}
 * @param others all others, by unit
 */
record DemoDoor(List<Person> first, List<Office> others) {
    DemoDoor {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    /**
     * One of them.
     *
     * @param key number of the account
     * @param posts what they are, in words
     */
    record Person(String key, String name, String posts) {}

    /**
     * Those of one unit.
     *
     * @param unit its name
     * @param people in the order they were made
     */
    record Office(String unit, List<Person> people) {
        Office {
            people = List.copyOf(people);
        }
    }

    /** True when there is nobody to try. */
    boolean isEmpty() {
        return first.isEmpty();
    }

    /** The doors of those who hold a post on {@code day}; locked accounts are left out. */
    static DemoDoor of(List<Account> accounts, Texts texts, LocalDate day) {
        Map<Role, Person> first = new EnumMap<>(Role.class);
        Map<String, List<Person>> others = new LinkedHashMap<>();
        for (Account account : accounts) {
            List<Post> posts = account.posts().stream().filter(post -> post.isHeldOn(day)).toList();
            if (account.state().isLocked() || posts.isEmpty()) {
                continue;
            }
            Post main = posts.getFirst();
            Person person = person(account, posts, texts);
            if (first.putIfAbsent(main.role(), person) != null) {
                others.computeIfAbsent(unit(main, texts), _ -> new ArrayList<>()).add(person);
            }
        }
        return new DemoDoor(
                List.copyOf(first.values()),
                others.entrySet().stream()
                        .map(one -> new Office(one.getKey(), one.getValue()))
                        .toList());
    }

    private static String unit(Post main, Texts texts) {
        return main.unitName().isEmpty()
                ? texts.text("identity.demo.installation")
                : PostWords.spoken(main.unitName());
    }

    private static Person person(Account account, List<Post> posts, Texts texts) {
        String roles =
                posts.stream()
                        .map(post -> new PostWords(texts).role(post.role()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return new Person(account.id().toString(), account.name(), roles);
    }
}
