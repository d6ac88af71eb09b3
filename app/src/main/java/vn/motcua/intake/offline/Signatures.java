// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** ECDSA over P-256 with SHA-256, signatures as r and s side by side: what browsers make. */
final class Signatures {
    private static final String ALGORITHM = "SHA256withECDSAinP1363Format";
    private static final int BITS = 256;

    private Signatures() {}

    /** A public key as a browser told it; empty when it is none of this curve. */
    static Optional<Bytes> key(String base64) {
        try {
            byte[] told = Base64.getDecoder().decode(base64);
            boolean fits =
                    read(told) instanceof ECPublicKey key
                            && key.getParams().getCurve().getField().getFieldSize() == BITS;
            return fits ? Optional.of(Bytes.of(told)) : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static PublicKey read(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key));
    }

    /** True when the owner of the key signed this text. */
    static boolean fits(Bytes key, String text, String base64) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(read(key.array()));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(base64));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }
}
