// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.util.Optional;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;

/**
 * A paper of the process that was signed digitally.
 *
 * @param file as it was signed
 * @param by who signed; empty when it bears the seal of the unit, put on by the program
 * @param at when
 */
public record SignedSlip(FileAddress file, Optional<AccountId> by, Instant at) {}
