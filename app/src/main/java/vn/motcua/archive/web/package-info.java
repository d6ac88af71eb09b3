/** Pages of the store of papers. */
@NullMarked
package vn.motcua.archive.web;

import org.jspecify.annotations.NullMarked;
