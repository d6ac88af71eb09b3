/** The pages of reports: the figures of handling and the dossiers behind each of them. */
@NullMarked
package vn.motcua.report.web;

import org.jspecify.annotations.NullMarked;
