/** The command {@code run}: the web server, its log file and the demo that is loaded behind it. */
@NullMarked
package vn.motcua.operation.server;

import org.jspecify.annotations.NullMarked;
