// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

/** Where a number was taken. */
public enum TicketSource {
    /** At the machine by the door. */
    KIOSK(1),
    /** On one’s own phone. */
    PHONE(2),
    /** Given by staff. */
    STAFF(3),
    /** At the machine, by the QR code of a receipt. */
    RECEIPT(4);

    private final int code;

    TicketSource(int code) {
        this.code = code;
    }

    /** The number in the database, from 1. */
    public int code() {
        return code;
    }
}
