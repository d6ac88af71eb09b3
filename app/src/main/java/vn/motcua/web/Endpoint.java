// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

/**
 * One operation of the API for programs.
 *
 * @param method such as {@code GET}
 * @param pattern path pattern below {@code /api/}
 * @param door what it asks of the bearer of the token
 */
public record Endpoint(String method, String pattern, Door door) {
    public Endpoint {
        if (!isForPrograms(pattern)) {
            throw new IllegalArgumentException("not below /api/: " + pattern);
        }
    }

    /** True for addresses at which programs ask, and pages never are. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/");
    }
}
