// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.time.Instant;

/**
 * A file that is kept.
 *
 * @param address where it is
 * @param size in bytes
 * @param kind what it is
 * @param storedAt when it came first
 * @param storedBy the account that brought it first
 * @param scanned whether it was looked through for viruses when it came
 */
public record StoredFile(
        FileAddress address,
        long size,
        FileKind kind,
        Instant storedAt,
        long storedBy,
        boolean scanned) {}
