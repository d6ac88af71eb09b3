/** How far scans of old results are read, in PostgreSQL. */
@NullMarked
package vn.motcua.archive.reading.jdbc;

import org.jspecify.annotations.NullMarked;
