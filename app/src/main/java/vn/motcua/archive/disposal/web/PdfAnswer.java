// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A PDF as the browser shows it, kept by nobody on the way. */
final class PdfAnswer {
    private PdfAnswer() {}

    static ResponseEntity<byte[]> of(byte[] pdf, String name) {
        ContentDisposition disposition =
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pdf);
    }
}
