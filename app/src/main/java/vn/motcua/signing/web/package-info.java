/** The public page that says whether a signed file is what an office issued. */
@NullMarked
package vn.motcua.signing.web;

import org.jspecify.annotations.NullMarked;
