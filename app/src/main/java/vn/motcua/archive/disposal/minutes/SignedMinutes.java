// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.Instant;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;

/**
 * Minutes as they were signed.
 *
 * @param file which is never removed
 * @param by who signed
 * @param at when, by the clock of the program
 */
public record SignedMinutes(FileAddress file, AccountId by, Instant at) {}
