/** Pages on which it is said how long papers are kept. */
@NullMarked
package vn.motcua.archive.keeping.web;

import org.jspecify.annotations.NullMarked;
