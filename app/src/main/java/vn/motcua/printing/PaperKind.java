// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** The kinds of paper that the process owes, whatever number a circular gives their form. */
public enum PaperKind {
    /** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
    RECEIPT,
    /** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ. */
    SUPPLEMENT,
    /** Phiếu từ chối tiếp nhận giải quyết hồ sơ. */
    REFUSAL,
    /** Phiếu xin lỗi và hẹn lại ngày trả kết quả. */
    APOLOGY,
    /** Thông báo dừng giải quyết hồ sơ. */
    STOP,
    /** Phiếu kiểm soát quá trình giải quyết hồ sơ. */
    CONTROL,
    /** Sổ theo dõi hồ sơ. */
    REGISTER
}
