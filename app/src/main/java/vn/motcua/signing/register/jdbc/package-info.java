/** The register of certificates and of signed papers in PostgreSQL. */
@NullMarked
package vn.motcua.signing.register.jdbc;

import org.jspecify.annotations.NullMarked;
