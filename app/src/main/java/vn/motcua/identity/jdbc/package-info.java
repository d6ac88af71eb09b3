/** Accounts and sessions in PostgreSQL. */
@NullMarked
package vn.motcua.identity.jdbc;

import org.jspecify.annotations.NullMarked;
