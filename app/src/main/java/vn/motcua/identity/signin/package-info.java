/** Signing in: passwords tried, waits after failures, second factors, and the sessions of it. */
@NullMarked
package vn.motcua.identity.signin;

import org.jspecify.annotations.NullMarked;
