// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.List;

/**
 * Who asks the server for what, written to a file for the process that asks.
 *
 * @param address of the server
 * @param rate requests a second
 * @param warmUpSeconds before what counts
 * @param seconds of what counts
 * @param people who work
 * @param reporters who read reports
 * @param figures the file to write what was seen to
 */
record DeskPlan(
        String address,
        int rate,
        int warmUpSeconds,
        int seconds,
        List<Person> people,
        List<Person> reporters,
        String figures) {
    /**
     * Somebody who is signed in.
     *
     * @param session their session
     * @param key what their browser keeps beside it, for forms
     * @param token what their forms send
     * @param queues addresses of the lists of work they look at
     * @param codes of dossiers of their unit
     * @param words what they search for
     */
    record Person(
            String session,
            String key,
            String token,
            List<String> queues,
            List<String> codes,
            List<String> words) {}
}
