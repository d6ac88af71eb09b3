/**
 * The register of signature certificates (danh sách chứng thư số) of the office: whose they are,
 * where their keys lie, and which were withdrawn; and the ring of keys that opens them.
 */
@NullMarked
@NamedInterface("register")
package vn.motcua.signing.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
