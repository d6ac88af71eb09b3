/** Commands about papers with digital signatures: checking files, and how much is signed. */
@NullMarked
package vn.motcua.operation.papers;

import org.jspecify.annotations.NullMarked;
