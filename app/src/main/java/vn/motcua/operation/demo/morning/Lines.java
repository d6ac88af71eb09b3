// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.util.List;

/** The sentences that people of the demo write, as data: in Vietnamese only. */
final class Lines {
    static final List<String> MISSING =
            List.of(
                    "Bản chính giấy tờ chứng minh nơi cư trú",
                    "Chữ ký của người cùng đứng tên trong tờ khai");
    static final String WHY_MISSING =
            "Tờ khai chưa đủ chữ ký và chưa có giấy tờ chứng minh nơi cư trú.";
    static final String NOT_ENOUGH = "Chưa đủ điều kiện theo quy định; đã nêu rõ trong tờ trình.";
    static final String LOOK_AGAIN = "Đề nghị kiểm tra lại ngày sinh và nơi cư trú trong dự thảo.";
    static final String ELSEWHERE = "Việc này không thuộc thẩm quyền của xã.";
    static final String BASIS_OF_RECEPTION = "Nghị định 118/2025/NĐ-CP";
    static final String MINUTES = "Biên bản hủy: ghi nhầm thủ tục, đã lập phiếu mới cho người dân.";
    static final String MISSPELT = "Ghi sai chính tả so với thẻ căn cước.";
    static final String WITHDRAWN = "Đơn xin rút hồ sơ: gia đình đổi ý, sẽ nộp lại sau.";
    static final String QUESTION = "Xin ý kiến về hiện trạng và quy hoạch khu vực.";
    static final String AGREED = "Thống nhất, không có ý kiến khác.";
    static final String PART = "Xác minh thời gian cư trú trước đây của người nộp hồ sơ.";
    static final String PART_DONE = "Đã xác minh: thông tin khai là đúng.";
    static final String LEADERS_REASON =
            "Thiếu sót chỉ thấy được khi đối chiếu hồ sơ gốc; đã nhắc bộ phận tiếp nhận.";
    static final String IN_OUR_RECORDS = "Thông tin này đã có trong cơ sở dữ liệu, tự tra cứu.";
    static final String SORRY = "Khu vực nhiều hồ sơ cùng lúc, việc xác minh cần thêm thời gian.";
    static final String STOPPED = "Người nộp hồ sơ đã qua đời, không có người kế thừa thủ tục.";
    static final String BASIS_OF_STOP = "Quyết định công bố thủ tục, phần yêu cầu, điều kiện";

    private Lines() {}
}
