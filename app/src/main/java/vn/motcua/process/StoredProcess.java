// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import vn.motcua.catalogue.ProcedureCode;

/**
 * A published process, which never changes again. A dossier keeps the one that was in force when it
 * was received.
 *
 * @param id the key under which dossiers refer to it, never shown
 * @param procedure the procedure it is for
 * @param number counts the published processes of that procedure from 1
 * @param definition its steps
 */
public record StoredProcess(
        long id, ProcedureCode procedure, int number, ProcessDefinition definition) {}
