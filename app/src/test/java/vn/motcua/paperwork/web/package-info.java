/** Tests of the addresses of papers. */
@NullMarked
package vn.motcua.paperwork.web;

import org.jspecify.annotations.NullMarked;
