/** The dossiers of a demo that are being worked on, as on the morning of the day it is loaded. */
@NullMarked
package vn.motcua.operation.demo.morning;

import org.jspecify.annotations.NullMarked;
