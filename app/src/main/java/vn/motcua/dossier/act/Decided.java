// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import vn.motcua.identity.AccountId;
import vn.motcua.process.Decision;

/**
 * What was decided on an application.
 *
 * @param decision granted or refused
 * @param by who signed
 * @param at when
 */
public record Decided(Decision decision, AccountId by, Instant at) {}
