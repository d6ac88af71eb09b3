/** Reliefs, receipts and cash boxes as kept in PostgreSQL. */
@NullMarked
package vn.motcua.fee.jdbc;

import org.jspecify.annotations.NullMarked;
