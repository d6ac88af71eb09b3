// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/**
 * A request bears the key of another one that was served before: the caller counts its keys wrong,
 * and nothing was recorded.
 */
public final class RequestKeyReusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The key had served a request about the dossier of this code. */
    public RequestKeyReusedException(DossierCode code) {
        super("the request key has served another request, about " + code);
    }
}
