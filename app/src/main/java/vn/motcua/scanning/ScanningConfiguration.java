// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.motcua.files.Inspection;

/** The room of scans of this machine, with the programs that it has. */
@Configuration(proxyBeanMethods = false)
class ScanningConfiguration {
    /** In the measures of Times New Roman; the room of printing has it. */
    private static final String FONT = "/vn/motcua/printing/font/Tinos-Regular.ttf";

    @Bean
    Inspection inspection(Environment settings) {
        return new Entrance(new HeifConvert(programs(settings)));
    }

    @Bean
    LetterReader letterReader(Environment settings, InstantSource clock) {
        boolean off = settings.getProperty("motcua.ocr", "auto").strip().equals("off");
        return new RememberedReader(new Tesseract(programs(settings), off), clock);
    }

    private static LimitedProgram programs(Environment settings) {
        return new LimitedProgram(settings.getProperty("PATH", ""));
    }

    @Bean
    static Scans scans() {
        try (InputStream font = ScanningConfiguration.class.getResourceAsStream(FONT)) {
            return new Scans(new PdfBinder(Objects.requireNonNull(font, FONT).readAllBytes()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
