// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.archive.bulk.BatchList;
import vn.motcua.web.PageContext;

/**
 * A list as it was sent.
 *
 * @param read its lines; null when it cannot be read
 * @param fault why, in words; empty when it can
 */
record SentList(BatchList.Reading.@Nullable Read read, String fault) {
    static SentList of(PageContext ctx, @Nullable MultipartFile list) {
        if (list == null || list.isEmpty()) {
            return new SentList(null, ctx.text("archive.batch.list.missing"));
        }
        return switch (BatchList.read(SentScan.bytes(list))) {
            case BatchList.Reading.Read read -> new SentList(read, "");
            case BatchList.Reading.Unreadable not ->
                    new SentList(null, ctx.text(not.key(), not.parts().toArray()));
        };
    }
}
