/** Dossiers for programs: the operations of the API on them. */
@NullMarked
package vn.motcua.dossier.api;

import org.jspecify.annotations.NullMarked;
