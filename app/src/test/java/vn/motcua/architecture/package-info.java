/** The rules of the house as tests: what may depend on what, and what no file may contain. */
@NullMarked
package vn.motcua.architecture;

import org.jspecify.annotations.NullMarked;
