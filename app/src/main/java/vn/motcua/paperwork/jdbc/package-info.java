/** The book of dossiers in PostgreSQL. */
@NullMarked
package vn.motcua.paperwork.jdbc;

import org.jspecify.annotations.NullMarked;
