/** The register of published processes in PostgreSQL. */
@NullMarked
package vn.motcua.process.jdbc;

import org.jspecify.annotations.NullMarked;
