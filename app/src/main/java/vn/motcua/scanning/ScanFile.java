// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import vn.motcua.files.FileKind;

/**
 * A kept file with pages in it.
 *
 * @param content all of its bytes, as the store handed them out
 * @param kind what it is
 */
@SuppressWarnings("ArrayRecordComponent") // read, never changed
public record ScanFile(byte[] content, FileKind kind) {}
