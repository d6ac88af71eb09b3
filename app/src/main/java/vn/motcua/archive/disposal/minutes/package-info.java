/**
 * Minutes of disposal (biên bản tiêu hủy tài liệu): what became of an approved list, printed and
 * signed by the leader who approved it.
 */
@NullMarked
@NamedInterface("minutes")
package vn.motcua.archive.disposal.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
