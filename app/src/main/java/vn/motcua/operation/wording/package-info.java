/** Sentences of the command line for people, from the message files. */
@NullMarked
package vn.motcua.operation.wording;

import org.jspecify.annotations.NullMarked;
