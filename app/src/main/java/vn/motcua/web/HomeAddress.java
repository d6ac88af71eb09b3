// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where people outside reach this installation, for the codes that telephones read: the setting
 * {@code motcua.address}, else the address at which this page was asked for.
 */
@Component
public class HomeAddress {
    private final String told;

    HomeAddress(@Value("${motcua.address:}") String told) {
        this.told = told.strip().replaceFirst("/+$", "");
    }

    /** Such as {@code https://motcua.xa.gov.vn}, without a stroke at the end. */
    public String text() {
        return told.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : told;
    }
}
