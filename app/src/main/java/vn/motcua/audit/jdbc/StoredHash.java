// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;

/** Digests out of columns, also out of those that somebody spoilt. */
final class StoredHash {
    private static final int LENGTH = 32;

    /** Stands for bytes that are no digest: it equals none that is computed. */
    private static final Hash SPOILT = Hash.sha256("no digest".getBytes(StandardCharsets.US_ASCII));

    private StoredHash() {}

    static Hash of(ResultSet row, String column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column);
        return bytes == null || bytes.length != LENGTH ? SPOILT : Hash.of(bytes);
    }
}
