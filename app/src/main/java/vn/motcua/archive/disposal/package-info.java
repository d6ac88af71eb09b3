/** Disposal (hủy tài liệu): papers past their term, listed, approved, and destroyed for good. */
@NullMarked
@NamedInterface("disposal")
package vn.motcua.archive.disposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
