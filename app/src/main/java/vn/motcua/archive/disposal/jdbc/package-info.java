/** Lists of papers to be destroyed, in PostgreSQL. */
@NullMarked
package vn.motcua.archive.disposal.jdbc;

import org.jspecify.annotations.NullMarked;
