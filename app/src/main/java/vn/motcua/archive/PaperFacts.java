// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a paper, as an officer confirmed it. Thông tư 01/2023/TT-VPCP.
 *
 * @param component code of the component of a dossier (mã thành phần hồ sơ); may be empty
 * @param title what it is, such as {@code Giấy khai sinh}
 * @param owner whose paper it is
 * @param issuer who issued it; may be empty
 * @param number number and symbol; may be empty
 * @param dated day of the paper; null when it has none
 * @param validUntil last day on which it holds; null when it holds without an end
 */
public record PaperFacts(
        String component,
        String title,
        Owner owner,
        String issuer,
        String number,
        @Nullable LocalDate dated,
        @Nullable LocalDate validUntil) {
    /** The longest title, issuer or name, in characters. */
    public static final int LONGEST = 300;

    public PaperFacts {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper without a name");
        }
        if (dated != null && validUntil != null && validUntil.isBefore(dated)) {
            throw new IllegalArgumentException("a paper that ends before it begins");
        }
    }

    /**
     * Whose paper it is.
     *
     * @param id personal id or tax code; empty when not known
     */
    public record Owner(String id, String name) {
        public Owner {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a paper of nobody");
            }
        }

        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Owner";
        }
    }

    /** True when it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "PaperFacts";
    }
}
