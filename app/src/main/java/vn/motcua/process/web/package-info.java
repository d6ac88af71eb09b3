/** Which procedures cannot be received yet, and why: drafts, and processes that do not fit. */
@NullMarked
package vn.motcua.process.web;

import org.jspecify.annotations.NullMarked;
