// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import java.util.Locale;

/**
 * A part without which a procedure cannot be published. Nghị định 63/2010/NĐ-CP, Điều 8 khoản 2:
 * name, sequence, manner, papers and number of sets, limit, subjects, deciding agency; the form,
 * the result, conditions and fees only where there are any.
 */
public enum Constituent {
    /** Its code in the national database; not of Điều 8, but nothing can be received without. */
    CODE,
    /** Trình tự thực hiện. */
    SEQUENCE,
    /** Cách thức thực hiện. */
    MANNER,
    /** Thành phần hồ sơ. */
    DOCUMENTS,
    /** Số lượng hồ sơ. */
    SETS,
    /** Thời hạn giải quyết. */
    LIMIT,
    /** Đối tượng thực hiện. */
    SUBJECTS,
    /** Cơ quan thực hiện. */
    AUTHORITY;

    /** The word in message keys, such as {@code sequence}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
