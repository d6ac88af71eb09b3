/** Chains and seals in PostgreSQL. */
@NullMarked
package vn.motcua.audit.jdbc;

import org.jspecify.annotations.NullMarked;
