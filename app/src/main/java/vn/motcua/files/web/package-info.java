/** What people see while files can neither be kept nor opened. */
@NullMarked
package vn.motcua.files.web;

import org.jspecify.annotations.NullMarked;
