// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs come to the same opinion of our signatures. */
class OtherProgramsTest {
    @TempDir Path folder;

    @Test
    void pdfsig_finds_both_signatures_valid_and_a_changed_byte() throws IOException {
        assumeThat(Tool.has("pdfsig")).as("pdfsig is installed").isTrue();
        try (var office = new Signers()) {
            byte[] sealed = office.sealed();

            String honest = Tool.run("pdfsig", written("honest.pdf", sealed));
            String forged = Tool.run("pdfsig", written("forged.pdf", Forgers.flipped(sealed)));

            assertThat(honest.split("Signature is Valid", -1)).hasSize(3);
            assertThat(honest).contains("Total document signed");
            assertThat(forged).contains("Digest Mismatch");
        }
    }

    @Test
    void openssl_verifies_the_signature_over_the_bytes_of_the_paper() throws Exception {
        assumeThat(Tool.has("openssl")).as("openssl is installed").isTrue();
        try (var office = new Signers()) {
            byte[] sealed = office.sealed();
            String root = written("root.pem", pem(office).getBytes(StandardCharsets.US_ASCII));
            try (PDDocument document = Loader.loadPDF(sealed)) {
                for (PDSignature signature : document.getSignatureDictionaries()) {
                    String cms = written("cms.der", signature.getContents(sealed));
                    String content = written("content.bin", signature.getSignedContent(sealed));

                    assertThat(verified(cms, content, root)).contains("successful");
                }
            }
        }
    }

    private String verified(String cms, String content, String root) {
        return Tool.run(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                cms,
                "-content",
                content,
                "-CAfile",
                root,
                "-purpose",
                "any",
                "-no_check_time",
                "-out",
                folder.resolve("out").toString());
    }

    private static String pem(Signers office) throws CertificateEncodingException {
        byte[] root = office.authority().rootCertificate().getEncoded();
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(root)
                + "\n-----END CERTIFICATE-----\n";
    }

    private String written(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        return file.toString();
    }
}
