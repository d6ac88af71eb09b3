// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Finds what a PDF would do by itself, in one object and all that is written inside of it. */
final class ActionWalk {
    private static final Set<String> LAUNCHING =
            Set.of("Launch", "ImportData", "SubmitForm", "GoToR", "GoToE", "Movie", "Rendition");
    private static final int DEEPEST = 40;

    private final Set<PdfDeed> deeds;

    ActionWalk(Set<PdfDeed> deeds) {
        this.deeds = deeds;
    }

    void look(COSDictionary dictionary) {
        look(dictionary, 0);
    }

    /** References are not followed: each object is looked at by itself. */
    private void look(COSBase part, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (part instanceof COSDictionary dictionary) {
            lookAtAction(dictionary);
            for (COSName key : dictionary.keySet()) {
                COSBase item = dictionary.getItem(key);
                if (item != null) {
                    look(item, depth + 1);
                }
            }
        } else if (part instanceof COSArray array) {
            for (int at = 0; at < array.size(); at++) {
                COSBase item = array.get(at);
                if (item != null) {
                    look(item, depth + 1);
                }
            }
        }
    }

    private void lookAtAction(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if (dictionary.containsKey(COSName.JS) || "JavaScript".equals(action)) {
            deeds.add(PdfDeed.SCRIPT);
        }
        if (dictionary.containsKey(COSName.EF)) {
            deeds.add(PdfDeed.CARRY_FILES);
        }
        if (action != null && LAUNCHING.contains(action)) {
            deeds.add(PdfDeed.LAUNCH);
        }
    }
}
