/**
 * Papers that were made outside of the program (văn bản soạn ngoài chương trình): where number,
 * date, signature and seal go is found in their text, or told by whoever brings them.
 */
@NullMarked
package vn.motcua.issuing.brought;

import org.jspecify.annotations.NullMarked;
