/** The jobs that look at dossiers before they are late. */
@NullMarked
package vn.motcua.dossier.watch;

import org.jspecify.annotations.NullMarked;
