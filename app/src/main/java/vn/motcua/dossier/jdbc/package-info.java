/** Dossiers in PostgreSQL. */
@NullMarked
package vn.motcua.dossier.jdbc;

import org.jspecify.annotations.NullMarked;
