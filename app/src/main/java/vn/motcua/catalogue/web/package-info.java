/** What the public reads of procedures: list, page and answer for programs. */
@NullMarked
package vn.motcua.catalogue.web;

import org.jspecify.annotations.NullMarked;
