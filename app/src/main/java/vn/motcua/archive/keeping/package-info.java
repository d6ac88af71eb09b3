/** Retention (thời hạn lưu trữ): how long each kept paper has to be kept, and which are past it. */
@NullMarked
@NamedInterface("keeping")
package vn.motcua.archive.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
