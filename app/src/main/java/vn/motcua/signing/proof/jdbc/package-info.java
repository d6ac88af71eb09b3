/** The list of signed papers in PostgreSQL. */
@NullMarked
package vn.motcua.signing.proof.jdbc;

import org.jspecify.annotations.NullMarked;
