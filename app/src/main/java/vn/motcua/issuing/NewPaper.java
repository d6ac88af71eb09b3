// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import java.util.Map;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.printing.PaperPlace;

/**
 * A draft as it is written down.
 *
 * @param token what its QR code holds, which is drawn into the file already
 * @param about what it is about
 * @param unit key of the unit whose paper it is
 * @param template key and version of what it was made with, such as {@code xac-nhan 1}
 * @param filled what the specialist filled in
 * @param file the draft
 * @param signer who is to sign it
 * @param symbol what will stand behind its number
 * @param places where number, date, signature and seal go
 */
public record NewPaper(
        PaperToken token,
        IssuedPaper.About about,
        long unit,
        String template,
        Map<String, String> filled,
        FileAddress file,
        AccountId signer,
        String symbol,
        List<PaperPlace> places) {
    public NewPaper {
        filled = Map.copyOf(filled);
        places = List.copyOf(places);
    }
}
