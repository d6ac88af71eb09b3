/** The pages of ratings: where they are given, entered from paper, and summed up. */
@NullMarked
package vn.motcua.evaluation.web;

import org.jspecify.annotations.NullMarked;
