/** Tests of the pages of reports. */
@NullMarked
package vn.motcua.report.web;

import org.jspecify.annotations.NullMarked;
