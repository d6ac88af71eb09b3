/** Commands about papers: signed files, how much is signed, and the words of old results. */
@NullMarked
package vn.motcua.operation.papers;

import org.jspecify.annotations.NullMarked;
