// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * All that the page of one account shows.
 *
 * @param href its own address, for its forms
 * @param kind word of the message files, such as {@code person}
 * @param person true when it signs in with a password
 * @param manages true when its reader may change it
 * @param form of a post to be given
 */
record AccountPage(
        String href,
        String delegation,
        String login,
        String name,
        String kind,
        State state,
        boolean person,
        boolean manages,
        List<PostLine> posts,
        List<SessionLine> sessions,
        List<TokenLine> tokens,
        PostForm form,
        Told told) {
    /** How it can be used. */
    record State(boolean locked, String madeAt, boolean password, boolean secondFactor) {}

    /** The form by which a post is given. */
    record PostForm(List<Choice> roles, List<Choice> units, String from, String to) {}

    /**
     * What the page answers to what was just sent.
     *
     * @param done what was done
     * @param refusal why it was not
     * @param link to a password, told this once
     * @param name as typed
     * @param faults message by name of field
     */
    record Told(
            @Nullable String done,
            @Nullable String refusal,
            @Nullable String link,
            String name,
            Map<String, String> faults) {}
}
