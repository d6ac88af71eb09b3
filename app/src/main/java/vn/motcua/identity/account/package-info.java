/**
 * Accounts and what hangs on them: posts, delegations, one-time links, tokens, and the log of it.
 */
@NullMarked
@NamedInterface("account")
package vn.motcua.identity.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
