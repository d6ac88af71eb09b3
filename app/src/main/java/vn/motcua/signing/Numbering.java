// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

/**
 * What the clerk puts on a paper before sealing it: số, ký hiệu và thời gian ban hành (Nghị định
 * 30/2020/NĐ-CP, Điều 15).
 *
 * @param number as it is printed, such as {@code 12/GXN-UBND}
 * @param date as it is printed, such as {@code ngày 20 tháng 11 năm 2026}
 */
public record Numbering(String number, String date) {}
