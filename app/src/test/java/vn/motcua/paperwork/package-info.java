/** Tests of the papers of the process. */
@NullMarked
package vn.motcua.paperwork;

import org.jspecify.annotations.NullMarked;
