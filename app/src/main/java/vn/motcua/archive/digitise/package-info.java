/** Digitisation (số hóa): papers of a dossier become scans with confirmed facts, signed. */
@NullMarked
package vn.motcua.archive.digitise;

import org.jspecify.annotations.NullMarked;
