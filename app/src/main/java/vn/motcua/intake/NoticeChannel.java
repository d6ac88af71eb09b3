// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How an applicant wants to be told of their dossier, as the receipt says (Thông tư
 * 03/2025/TT-VPCP, Phụ lục I, mẫu số 01).
 */
public enum NoticeChannel {
    /** A text message. */
    SMS("tin nhắn SMS"),
    /** A message of Zalo. */
    ZALO("Zalo"),
    /** A call. */
    CALL("điện thoại"),
    /** A letter. */
    LETTER("thư qua bưu chính");

    private final String words;

    NoticeChannel(String words) {
        this.words = words;
    }

    /** As it stands on papers, such as {@code tin nhắn SMS}. */
    public String words() {
        return words;
    }

    /** The word in forms and messages, such as {@code sms}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #code()}; empty for another word. */
    public static Optional<NoticeChannel> ofCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
