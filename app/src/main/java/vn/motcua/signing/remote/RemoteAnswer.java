// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.remote;

import tools.jackson.databind.JsonNode;
import vn.motcua.signing.KeyTrouble;

/** What the service answered. */
sealed interface RemoteAnswer {
    /** As asked. */
    record Given(JsonNode body) implements RemoteAnswer {}

    /** Not given. */
    record Denied(KeyTrouble why) implements RemoteAnswer {}
}
