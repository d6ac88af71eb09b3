// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

/**
 * The figures of handling (form 06/VPCP/KSTT of Thông tư 01/2020/TT-VPCP, with withdrawn and
 * stopped as figures of their own).
 *
 * <p>Always {@code received = online + direct + carriedOver = resolved + pending + withdrawn +
 * stopped}; refused at reception and awaiting reception stand outside.
 *
 * @param online received in the period through the portal
 * @param direct received in the period at the counter or by post
 * @param carriedOver received before the period and open when it began
 * @param early result ready on a day before the due day
 * @param onTime result ready on the due day, not after the due instant
 * @param overdue result ready after the due instant
 * @param pendingInTime open, due instant not passed or clock stopped in time
 * @param pendingOverdue open, due instant passed
 * @param withdrawn withdrawn by the applicant in the period
 * @param stopped ended without a result in the period (dừng giải quyết)
 * @param refusedAtReception refused at reception in the period
 * @param awaitingReception submitted and neither received nor refused
 */
public record Figures(
        long online,
        long direct,
        long carriedOver,
        long early,
        long onTime,
        long overdue,
        long pendingInTime,
        long pendingOverdue,
        long withdrawn,
        long stopped,
        long refusedAtReception,
        long awaitingReception) {

    /** No dossier at all. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Figures {
        if (online + direct + carriedOver
                != early
                        + onTime
                        + overdue
                        + pendingInTime
                        + pendingOverdue
                        + withdrawn
                        + stopped) {
            throw new IllegalArgumentException(
                    "received is not resolved + pending + withdrawn + stopped");
        }
    }

    /** Dossiers to handle in the period: {@code online + direct + carriedOver}. */
    public long received() {
        return online + direct + carriedOver;
    }

    /** Dossiers with a result: {@code early + onTime + overdue}. */
    public long resolved() {
        return early + onTime + overdue;
    }

    /** Dossiers still open: {@code pendingInTime + pendingOverdue}. */
    public long pending() {
        return pendingInTime + pendingOverdue;
    }

    /** Both together, figure by figure. */
    public Figures plus(Figures other) {
        return new Figures(
                online + other.online,
                direct + other.direct,
                carriedOver + other.carriedOver,
                early + other.early,
                onTime + other.onTime,
                overdue + other.overdue,
                pendingInTime + other.pendingInTime,
                pendingOverdue + other.pendingOverdue,
                withdrawn + other.withdrawn,
                stopped + other.stopped,
                refusedAtReception + other.refusedAtReception,
                awaitingReception + other.awaitingReception);
    }
}
