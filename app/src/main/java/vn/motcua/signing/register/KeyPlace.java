// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register;

/** Where exactly the private key of a certificate lies. No secret stands in it. */
public sealed interface KeyPlace {
    /**
     * In a locked file that the program keeps; of the demo only.
     *
     * @param content PKCS#12
     */
    @SuppressWarnings("ArrayRecordComponent") // read once from the register
    record InFile(byte[] content) implements KeyPlace {}

    /**
     * In a token or module with a PKCS#11 library.
     *
     * @param library by the name it has in the settings, such as {@code bca}
     * @param slot the number of the slot
     */
    record InToken(String library, long slot) implements KeyPlace {}

    /**
     * At a remote signing service.
     *
     * @param service by the name it has in the settings, such as {@code vnpt}
     * @param credential the name of the key there (credentialID)
     */
    record AtService(String service, String credential) implements KeyPlace {}

    /** Which kind of place it is. */
    default KeyHome home() {
        return switch (this) {
            case InFile file -> KeyHome.FILE;
            case InToken token -> KeyHome.TOKEN;
            case AtService service -> KeyHome.REMOTE;
        };
    }
}
