/** Taking over units, procedures and dossiers from files. */
@NullMarked
package vn.motcua.operation.imports;

import org.jspecify.annotations.NullMarked;
