// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.Optional;

/** Makes JPEG of the photographs of iPhones: the port to a program that may be there. */
interface HeicConverter {
    /** The photograph as JPEG; empty when it cannot be made here. */
    Optional<byte[]> jpeg(byte[] heic);
}
