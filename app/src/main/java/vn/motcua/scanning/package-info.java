/**
 * Scans (bản quét): what a file brought in really is, its pages as pictures, how well they can be
 * read, and pages bound into one PDF/A.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"files"})
package vn.motcua.scanning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
