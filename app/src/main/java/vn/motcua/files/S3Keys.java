// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

/**
 * By what an installation is known to an object store. Never written anywhere.
 *
 * @param access the name of the key
 * @param secret the key
 */
record S3Keys(String access, String secret) {
    @Override
    public String toString() {
        return "S3Keys[]";
    }
}
