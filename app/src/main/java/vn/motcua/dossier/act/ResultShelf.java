// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageRoute;

/** The papers of results of a dossier: the port to the room that drafts and issues them. */
public interface ResultShelf {
    /** What {@code staff} find of them on the page of a dossier that they may see. */
    Shown of(DossierDetail detail, Situation situation, Staff staff);

    /**
     * What is shown.
     *
     * @param papers what can be opened, the newest first, and where one can be drafted now
     * @param next where a paper waits for this very reader, so that they do not go past it; null
     *     when none does
     */
    record Shown(List<Entry> papers, @Nullable Entry next) {
        public Shown {
            papers = List.copyOf(papers);
        }
    }

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
