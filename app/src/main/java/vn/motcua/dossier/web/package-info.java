/** The pages of one dossier: where it stands, why its date, what happened. */
@NullMarked
package vn.motcua.dossier.web;

import org.jspecify.annotations.NullMarked;
