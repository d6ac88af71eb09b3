// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Optional;

/**
 * What a module brings to the web: the pages that may be opened and its entries in the navigation.
 *
 * <p>A page that no module names here does not exist for anybody: {@code GET} is allowed for these
 * routes and denied for all other addresses.
 */
public interface ModulePages {
    /** Every page of the module. */
    List<PageRoute> routes();

    /** Its entries in the navigation of the staff, possibly none. */
    default List<NavigationEntry> navigation() {
        return List.of();
    }

    /** The page that answers the search of the top bar with what was typed as {@code code}. */
    default Optional<PageRoute> search() {
        return Optional.empty();
    }
}
