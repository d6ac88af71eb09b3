// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/** The files of dossiers, for reading. */
public interface CaseFiles {
    /** The file of the dossier with this key; empty lists for one taken over from elsewhere. */
    CaseFile read(long dossierId);
}
