/** Benchmarks: measured against raw floors and naive peers in the same run; nothing here ships. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
