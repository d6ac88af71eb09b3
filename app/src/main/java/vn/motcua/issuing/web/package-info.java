/** Pages of issuing. */
@NullMarked
package vn.motcua.issuing.web;

import org.jspecify.annotations.NullMarked;
