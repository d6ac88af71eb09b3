// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves {@link Assets}, to be kept by browsers for a year. */
@Controller
class AssetController {
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping(Assets.PATH + "{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.find(name)
                .map(asset ->
                        ResponseEntity.ok()
                                .cacheControl(FOR_EVER)
                                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                                .body(asset.content()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Looked at anew each time it is asked for, and for pages of the whole program. */
    @GetMapping(Assets.WORKER)
    ResponseEntity<byte[]> worker() {
        Assets.Asset worker = assets.worker();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_TYPE, worker.type())
                .body(worker.content());
    }
}
