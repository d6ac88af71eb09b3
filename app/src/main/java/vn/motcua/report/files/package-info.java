/** Reports as files: JSON for programs, CSV and XLSX for spreadsheets. */
@NullMarked
@NamedInterface("files")
package vn.motcua.report.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
