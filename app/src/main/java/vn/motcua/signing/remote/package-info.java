/** Keys at a remote signing service (SIM PKI, cloud): the protocol of the CSC, version 2. */
@NullMarked
@NamedInterface("remote")
package vn.motcua.signing.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
