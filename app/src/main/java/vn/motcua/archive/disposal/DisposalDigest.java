// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.motcua.files.FileStore;

/** The SHA-256 of a list as it is approved: changing anything of it changes this. */
final class DisposalDigest {
    private DisposalDigest() {}

    static String of(DisposalList list, List<DisposalLine> lines) {
        StringBuilder text = new StringBuilder();
        line(text, "motcua disposal 2", list.unit().value(), list.number());
        line(text, list.said().reason(), list.said().basis());
        for (DisposalLine line : lines) {
            DisposalLine.Paper paper = line.paper();
            line(
                    text,
                    Integer.toString(line.position()),
                    line.state().code(),
                    paper.code().text(),
                    paper.title(),
                    paper.number(),
                    String.valueOf(paper.dated()),
                    paper.classCode(),
                    paper.basis(),
                    paper.from().toString());
        }
        return FileStore.address(text.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** Each with its length before it, so that no two lists read the same. */
    private static void line(StringBuilder text, String... parts) {
        for (String part : parts) {
            text.append(part.length()).append(':').append(part);
        }
        text.append('\n');
    }
}
