/** Tests of the page of a dossier. */
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
