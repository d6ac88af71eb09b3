/** What the demo looks up in PostgreSQL. */
@NullMarked
package vn.motcua.operation.demo.jdbc;

import org.jspecify.annotations.NullMarked;
