// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The last door: what a template could ask for if its check had a hole. */
class TypesetterTest {
    private static final PaperFont FONT = PaperFont.shipped();
    private static final int MOMENT = 200;

    @Test
    void nothing_is_fetched_from_an_address_or_a_folder(@TempDir Path folder) throws Exception {
        Path picture = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        try (var outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + outside.getLocalPort();
            byte[] pdf = set(asking(address, picture.toUri().toString()));

            assertThat(isCalled(outside)).isFalse();
            assertThat(ReadPdf.pictures(pdf)).isZero();
            assertThat(ReadPdf.words(pdf)).contains("Một").doesNotContain("#");
        }
    }

    private static String asking(String address, String file) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
        <head>
        <title>Một</title>
        <link rel="stylesheet" href="%1$s/a.css"/>
        <style>
        * { font-family: Tinos }
        @import url("%1$s/b.css");
        @font-face { font-family: Khac; src: url("%1$s/c.ttf") }
        body { background: url("%1$s/d.png") }
        p { background-image: url("%2$s") }
        </style>
        </head>
        <body>
        <p>Một<img src="%1$s/e.png" alt="a"/><img src="%2$s" alt="b"/></p>
        </body>
        </html>
        """
                .formatted(address, file);
    }

    private static byte[] set(String source) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultNSInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(source)));
        var file = new ByteArrayOutputStream();
        new Typesetter(FONT).set(document, file);
        return file.toByteArray();
    }

    private static boolean isCalled(ServerSocket outside) throws Exception {
        outside.setSoTimeout(MOMENT);
        try (var caller = outside.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
