/** Money by bank: accounts of units and what a VietQR code holds. */
@NamedInterface("bank")
@NullMarked
package vn.motcua.fee.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
