// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A folder of old results as an office has them from its scanner: one page of 59 KB each. */
final class OldScans {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 300;
    private static final String LIST = "results.csv";

    private final Random random = new Random(11);

    /** Writes so many scans with their list. */
    void write(Path folder, int many) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter list = Files.newBufferedWriter(folder.resolve(LIST))) {
            list.write("file,title,number,dated,issuer,owner_name,owner_id,valid_until\n");
            for (int i = 1; i <= many; i++) {
                Files.write(folder.resolve("s" + i + ".pdf"), scan());
                list.write(
                        "s%d.pdf,Giấy khai sinh,%d/2015,2015-03-%02d,UBND xã,Nguyễn Văn Thử,0660%08d,\n"
                                .formatted(i, i, i % 28 + 1, i));
            }
        }
    }

    /** One page that is one picture. */
    byte[] scan() {
        byte[] grey = new byte[WIDTH * HEIGHT];
        random.nextBytes(grey);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(grey.length + 1000);
        List<Integer> starts = new ArrayList<>();
        say(pdf, "%PDF-1.7\n");
        object(pdf, starts, "<</Type/Catalog/Pages 2 0 R>>");
        object(pdf, starts, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object(
                pdf,
                starts,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
                        + "/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>");
        picture(pdf, starts, grey);
        object(pdf, starts, "<</Length 29>>\nstream\nq 595 0 0 842 0 0 cm /I Do Q\n\nendstream");
        end(pdf, starts);
        return pdf.toByteArray();
    }

    private static void picture(ByteArrayOutputStream pdf, List<Integer> starts, byte[] grey) {
        starts.add(pdf.size());
        say(
                pdf,
                "%d 0 obj\n<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
                                .formatted(starts.size(), WIDTH, HEIGHT)
                        + "/BitsPerComponent 8/Length %d>>\nstream\n".formatted(grey.length));
        pdf.writeBytes(grey);
        say(pdf, "\nendstream\nendobj\n");
    }

    private static void object(ByteArrayOutputStream pdf, List<Integer> starts, String body) {
        starts.add(pdf.size());
        say(pdf, "%d 0 obj\n%s\nendobj\n".formatted(starts.size(), body));
    }

    private static void end(ByteArrayOutputStream pdf, List<Integer> starts) {
        int table = pdf.size();
        say(pdf, "xref\n0 %d\n0000000000 65535 f \n".formatted(starts.size() + 1));
        starts.forEach(start -> say(pdf, "%010d 00000 n \n".formatted(start)));
        say(
                pdf,
                "trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(starts.size() + 1, table));
    }

    private static void say(ByteArrayOutputStream pdf, String words) {
        pdf.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
