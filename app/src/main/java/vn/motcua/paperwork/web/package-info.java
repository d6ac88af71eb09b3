/** The addresses at which papers of the process are opened. */
@NullMarked
package vn.motcua.paperwork.web;

import org.jspecify.annotations.NullMarked;
