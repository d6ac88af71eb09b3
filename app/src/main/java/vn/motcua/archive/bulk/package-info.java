/** Old results (kết quả cũ) taken into the store, one at a time or many with a list. */
@NullMarked
@NamedInterface("bulk")
package vn.motcua.archive.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
