/** Pages that are being digitised, in PostgreSQL. */
@NullMarked
package vn.motcua.archive.digitise.jdbc;

import org.jspecify.annotations.NullMarked;
