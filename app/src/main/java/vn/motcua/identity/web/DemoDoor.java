// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.identity.Post;
import vn.motcua.identity.account.Account;
import vn.motcua.web.Texts;

/**
 * The invented people of one unit, as doors to try.
 *
 * @param unit name of the unit; those of the whole installation stand with the first
 * @param people in the order they were made
 */
record DemoDoor(String unit, List<Person> people) {
    DemoDoor {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param key number of the account
     * @param posts what they are, in words
     */
    record Person(String key, String name, String posts) {}

    /** All doors, the unit of the first account first; locked accounts are left out. */
    static List<DemoDoor> of(List<Account> accounts, Texts texts, LocalDate day) {
        Map<String, List<Person>> units = new LinkedHashMap<>();
        for (Account account : accounts) {
            List<Post> posts = account.posts().stream().filter(post -> post.isHeldOn(day)).toList();
            if (!account.state().isLocked() && !posts.isEmpty()) {
                units.computeIfAbsent(unit(posts.getFirst(), units), unit -> new ArrayList<>())
                        .add(person(account, posts, texts));
            }
        }
        return units.entrySet().stream()
                .map(unit -> new DemoDoor(PostWords.spoken(unit.getKey()), unit.getValue()))
                .toList();
    }

    private static String unit(Post main, Map<String, List<Person>> units) {
        boolean ofInstallation = main.unitName().isEmpty() && !units.isEmpty();
        return ofInstallation ? units.keySet().iterator().next() : main.unitName();
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
