// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

/**
 * A group of services that people wait for in one line (nhóm dịch vụ).
 *
 * @param letter A to Z, unique at its unit
 * @param name in Vietnamese
 * @param englishName the same in English
 * @param forReturns true for the group that takes supplements and hands results over
 */
public record TicketGroup(char letter, String name, String englishName, boolean forReturns) {}
