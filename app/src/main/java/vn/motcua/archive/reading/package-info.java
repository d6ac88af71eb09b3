/** Reading of old results: their scans are read in the background, so that words find them. */
@NullMarked
@NamedInterface("reading")
package vn.motcua.archive.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
