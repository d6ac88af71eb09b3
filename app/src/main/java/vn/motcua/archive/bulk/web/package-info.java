/** The pages on which old results are digitised batch by batch. */
@NullMarked
package vn.motcua.archive.bulk.web;

import org.jspecify.annotations.NullMarked;
