// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

/** The kinds of paper that offices hand out, whatever number a circular gives their form. */
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
    REGISTER,
    /** The result that was asked for: an extract, a confirmation, a permit. */
    RESULT,
    /** Văn bản từ chối giải quyết: the result when it is not granted. */
    REFUSAL_LETTER,
    /** Thư xin lỗi của cơ quan giải quyết, beside form 04. */
    APOLOGY_LETTER,
    /** Lời chứng bản sao điện tử: the last page of an electronic certified copy. */
    COPY_CERTIFICATE,
    /**
     * Danh mục tài liệu hết thời hạn lưu trữ: what a council looks through before it is approved.
     */
    DISPOSAL_LIST,
    /** Biên bản tiêu hủy tài liệu hết thời hạn lưu trữ, with the list of what was destroyed. */
    DISPOSAL_MINUTES;

    /**
     * Whether the authority signs, numbers and seals it (Nghị định 30/2020/NĐ-CP): such a paper
     * keeps boxes free for that, and may have fields of its own.
     */
    public boolean isIssued() {
        return switch (this) {
            case RESULT, REFUSAL_LETTER, APOLOGY_LETTER, COPY_CERTIFICATE -> true;
            case RECEIPT, SUPPLEMENT, REFUSAL, APOLOGY, STOP, CONTROL, REGISTER -> false;
            case DISPOSAL_LIST, DISPOSAL_MINUTES -> false;
        };
    }
}
