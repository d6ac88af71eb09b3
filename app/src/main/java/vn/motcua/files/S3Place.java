// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in an object store that speaks the protocol of S3.
 *
 * @param endpoint such as {@code https://s3.tinh.gov.vn}; empty for the service of Amazon
 * @param region by which requests are signed, such as {@code us-east-1}
 * @param bucket its name
 * @param prefix what stands before the names of files: empty, or ending in a stroke
 */
record S3Place(String endpoint, String region, String bucket, String prefix) {
    private static final String USUAL_REGION = "us-east-1";

    /** Amazon S3, naming rules of buckets: 3 to 63 small letters, figures, dots and hyphens. */
    private static final Pattern FORM =
            Pattern.compile(
                    "s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([A-Za-z0-9._/-]{0,200}))?");

    /** The place that is written as {@code s3://bucket/prefix}; empty when it is none. */
    static Optional<S3Place> of(String written, String endpoint, String region) {
        Matcher form = FORM.matcher(written);
        if (!form.matches() || !isAddress(endpoint)) {
            return Optional.empty();
        }
        return Optional.of(
                new S3Place(
                        endpoint,
                        region.isEmpty() ? USUAL_REGION : region,
                        form.group(1),
                        prefix(form.group(2))));
    }

    private static boolean isAddress(String endpoint) {
        if (endpoint.isEmpty()) {
            return true;
        }
        try {
            URI address = URI.create(endpoint);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static String prefix(@Nullable String written) {
        if (written == null) {
            return "";
        }
        String bare = written.replaceAll("^/+|/+$", "");
        return bare.isEmpty() ? "" : bare + "/";
    }

    /** The name of the object that holds this file, as files are named in the folder. */
    String key(FileAddress address) {
        return prefix + address.hex().substring(0, 2) + "/" + address.hex();
    }
}
