/** The doctor: looks at everything an installation needs and says in plain words how it is. */
@NullMarked
package vn.motcua.operation.doctor;

import org.jspecify.annotations.NullMarked;
