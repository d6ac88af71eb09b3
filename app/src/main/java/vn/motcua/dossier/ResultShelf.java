// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageRoute;

/** The papers of results of a dossier: the port to the room that drafts and issues them. */
public interface ResultShelf {
    /** What can be opened, the newest first, and where {@code staff} can draft one now. */
    List<Entry> of(DossierDetail detail, Staff staff);

    /**
     * Where one leads.
     *
     * @param words key of the message that names it
     * @param title of the paper, in Vietnamese; null where the message says all
     * @param route the page
     * @param parameters of its address
     */
    record Entry(
            String words, @Nullable String title, PageRoute route, Map<String, String> parameters) {
        public Entry {
            parameters = Map.copyOf(parameters);
        }
    }
}
