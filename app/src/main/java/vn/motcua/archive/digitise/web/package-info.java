/** The pages on which papers are digitised. */
@NullMarked
package vn.motcua.archive.digitise.web;

import org.jspecify.annotations.NullMarked;
