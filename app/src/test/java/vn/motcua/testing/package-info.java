/** Support for tests of all modules: a real PostgreSQL with a fresh database per test class. */
@NullMarked
package vn.motcua.testing;

import org.jspecify.annotations.NullMarked;
