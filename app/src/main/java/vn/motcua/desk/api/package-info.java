/** Open work for programs: the operations of the API on it. */
@NullMarked
package vn.motcua.desk.api;

import org.jspecify.annotations.NullMarked;
