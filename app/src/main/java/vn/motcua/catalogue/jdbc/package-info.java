/** The register of procedure versions in PostgreSQL. */
@NullMarked
package vn.motcua.catalogue.jdbc;

import org.jspecify.annotations.NullMarked;
