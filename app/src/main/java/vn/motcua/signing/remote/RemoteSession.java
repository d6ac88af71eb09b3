// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.signing.KeySecrets;

/**
 * A key that was opened: what is asked about it goes with its name.
 *
 * @param calls that carry the questions
 * @param account whose key it is
 * @param token that proves who asks
 * @param secrets of whoever signs
 */
record RemoteSession(RemoteCalls calls, RemoteAccount account, String token, KeySecrets secrets) {
    RemoteAnswer ask(String what, Map<String, ?> question) {
        var whole = new HashMap<String, Object>(question);
        whole.put("credentialID", account.credential());
        return calls.ask(account.service().resolve(what), token, whole);
    }

    /** The secrets as the protocol wants them. */
    List<Map<String, String>> proofs() {
        var proofs = new ArrayList<Map<String, String>>();
        String pin = secrets.pin();
        if (!pin.isEmpty()) {
            proofs.add(Map.of("id", "PIN", "value", pin));
        }
        String code = secrets.code();
        if (!code.isEmpty()) {
            proofs.add(Map.of("id", "OTP", "value", code));
        }
        return proofs;
    }

    @Override
    public String toString() {
        return "RemoteSession[…]";
    }
}
