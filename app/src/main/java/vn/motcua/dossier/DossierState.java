// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.Arrays;

/** The state of a dossier with its code in the exchange with the national portal. */
public enum DossierState {
    /** Mới đăng ký: submitted, not yet checked. */
    SUBMITTED(1),
    /** Được tiếp nhận: validly received. */
    RECEIVED(2),
    /** Không được tiếp nhận: refused at reception. */
    NOT_RECEIVED(3),
    /** Đang xử lý. */
    PROCESSING(4),
    /** Yêu cầu bổ sung giấy tờ: the clock stands until the supplement is in. */
    AWAITING_SUPPLEMENT(5),
    /** Yêu cầu thực hiện nghĩa vụ tài chính, or other excluded time: the clock stands. */
    AWAITING_PAYMENT(6),
    /** Công dân yêu cầu rút hồ sơ. */
    WITHDRAWN(7),
    /** Dừng xử lý. */
    STOPPED(8),
    /** Đã xử lý xong: the result is ready. */
    RESULT_READY(9),
    /** Đã trả kết quả. */
    RETURNED(10),
    /** Receipt annulled (local, never exported): out of all statistics, kept in the audit. */
    ANNULLED(11),
    /**
     * Chờ hoàn thiện trước khi tiếp nhận (local sub-state 1b): the applicant was asked, before
     * reception, for everything that is missing. Waiting, neither received nor paused.
     */
    AWAITING_COMPLETION(12);

    private final int code;

    DossierState(int code) {
        this.code = code;
    }

    /** The number stored and exchanged. */
    public int code() {
        return code;
    }

    /** The state with this {@link #code()}; throws for another. */
    public static DossierState ofCode(int code) {
        return Arrays.stream(values())
                .filter(state -> state.code == code)
                .findFirst()
                .orElseThrow();
    }
}
