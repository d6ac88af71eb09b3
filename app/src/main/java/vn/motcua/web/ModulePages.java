// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import java.util.Optional;

/**
 * What a module brings to the web: the pages that may be opened and its entries in the navigation.
 *
 * <p>A page that no module names here does not exist for anybody, and one that is named opens only
 * through its {@link Door}.
 */
public interface ModulePages {
    /** Every page of the module. */
    List<PageRoute> routes();

    /** Its entries in the navigation of the staff, possibly none. */
    default List<NavigationEntry> navigation() {
        return List.of();
    }

    /** Its operations for programs, possibly none. */
    default List<Endpoint> endpoints() {
        return List.of();
    }

    /** The page on which somebody of the staff begins when they ask for no other. */
    default Optional<PageRoute> firstPage() {
        return Optional.empty();
    }

    /** The page that answers the search of the top bar with what was typed as {@code code}. */
    default Optional<PageRoute> search() {
        return Optional.empty();
    }
}
