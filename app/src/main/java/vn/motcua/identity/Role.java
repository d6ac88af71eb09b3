// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody is at a unit (vai trò). A person may be several things at several units; what each
 * role may do stands in {@link Rights}.
 */
public enum Role {
    /** Cán bộ tiếp nhận: receives dossiers at the counter and online. */
    RECEPTIONIST,
    /** Cán bộ trả kết quả: hands results over. */
    RETURN_OFFICER,
    /** Cán bộ thu phí, lệ phí: asks for money and confirms that it came. */
    CASHIER,
    /** Người đứng đầu bộ phận một cửa: answers for the one-stop department. */
    ONE_STOP_HEAD,
    /** Trưởng phòng: hands the work of an office out. */
    UNIT_HEAD,
    /** Chuyên viên, công chức chuyên môn: works a dossier out. */
    SPECIALIST,
    /** Người thẩm định, kiểm tra: looks over what a specialist proposes. */
    REVIEWER,
    /** Người có thẩm quyền (Chủ tịch, Phó Chủ tịch): decides and signs. */
    APPROVER,
    /** Văn thư: gives number, date and seal. */
    CLERK,
    /** Cán bộ kiểm soát thủ tục hành chính: keeps procedures, calendars and reports. */
    PROCEDURE_CONTROL,
    /** Quản trị: keeps accounts and the installation, and has no business rights. */
    ADMINISTRATOR,
    /** Kiểm tra, giám sát: reads everything, changes nothing. */
    AUDITOR;

    /** The word in the database, in files and in addresses, such as {@code one-stop-head}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this {@link #code()}, or empty when there is none. */
    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }

    /** True for the roles that stand over the whole installation and so need no unit. */
    public boolean isOfTheInstallation() {
        return this == ADMINISTRATOR || this == AUDITOR;
    }
}
