/** Tests of the design system and of what every page promises. */
@NullMarked
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
