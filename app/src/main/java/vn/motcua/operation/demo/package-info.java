/** The demo: a real district's units and procedures with invented people. */
@NullMarked
package vn.motcua.operation.demo;

import org.jspecify.annotations.NullMarked;
