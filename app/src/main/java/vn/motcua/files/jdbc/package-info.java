/** The register of files in PostgreSQL. */
@NullMarked
package vn.motcua.files.jdbc;

import org.jspecify.annotations.NullMarked;
