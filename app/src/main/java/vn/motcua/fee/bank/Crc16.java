// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

/**
 * The check sum of a payment code: CRC-16/CCITT-FALSE as EMVCo asks for it, polynomial 1021, begun
 * with FFFF, not reflected.
 */
final class Crc16 {
    private static final int POLYNOMIAL = 0x1021;
    private static final int TOP = 0x8000;
    private static final int MASK = 0xFFFF;

    private Crc16() {}

    /** Four capital hexadecimal digits over the characters of {@code text}, which are ASCII. */
    static String of(String text) {
        int crc = MASK;
        for (int i = 0; i < text.length(); i++) {
            crc ^= text.charAt(i) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc & TOP) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
                crc &= MASK;
            }
        }
        return "%04X".formatted(crc);
    }
}
