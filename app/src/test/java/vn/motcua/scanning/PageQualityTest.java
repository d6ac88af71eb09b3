// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.files.FileKind;
import vn.motcua.testing.SampleScans;

class PageQualityTest {
    private static final String[] LETTER =
            Collections.nCopies(25, "Ủy ban nhân dân xã Ea Tam xác nhận ông Nguyễn Văn Ẩn")
                    .toArray(String[]::new);

    private final Scans scans = ScanningConfiguration.scans();

    private Set<PageWarning> warnings(BufferedImage sheet) {
        byte[] file = SampleScans.encoded(sheet, "PNG");
        return scans.warnings(new ScanFile(file, FileKind.PNG), 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void a_sharp_scan_has_nothing_wrong(int hundredsOfPointsAnInch) {
        assertThat(warnings(SampleScans.sheet(hundredsOfPointsAnInch, LETTER))).isEmpty();
    }

    @Test
    void a_short_note_has_nothing_wrong() {
        assertThat(warnings(SampleScans.sheet(2, "Đơn xin xác nhận", "Kính gửi"))).isEmpty();
    }

    @Test
    void an_empty_sheet_is_blank() {
        assertThat(warnings(SampleScans.sheet(2))).containsExactly(PageWarning.BLANK);
    }

    @Test
    void few_points_an_inch_are_small() {
        assertThat(warnings(SampleScans.sheet(1, LETTER))).contains(PageWarning.SMALL);
    }

    @Test
    void a_shaken_photograph_is_blurred() {
        assertThat(warnings(blurred(SampleScans.sheet(2, LETTER), 9)))
                .contains(PageWarning.BLURRED);
    }

    @Test
    void a_photograph_in_the_dark_is_dark_and_a_faded_copy_is_light() {
        assertThat(warnings(rescaled(SampleScans.sheet(2, LETTER), 0.25f, 0)))
                .contains(PageWarning.DARK);
        assertThat(warnings(rescaled(SampleScans.sheet(2, LETTER), 0.18f, 209)))
                .contains(PageWarning.LIGHT);
    }

    @Test
    void a_sheet_laid_askew_is_told_and_one_a_little_askew_is_not() {
        assertThat(warnings(askew(SampleScans.sheet(2, LETTER), 3))).contains(PageWarning.SKEWED);
        assertThat(warnings(askew(SampleScans.sheet(2, LETTER), 0.5)))
                .doesNotContain(PageWarning.SKEWED);
    }

    private static BufferedImage blurred(BufferedImage sheet, int size) {
        float[] even = new float[size * size];
        Arrays.fill(even, 1f / even.length);
        return new ConvolveOp(new Kernel(size, size, even), ConvolveOp.EDGE_NO_OP, null)
                .filter(sheet, null);
    }

    private static BufferedImage rescaled(BufferedImage sheet, float factor, float offset) {
        return new RescaleOp(factor, offset, null).filter(sheet, null);
    }

    private static BufferedImage askew(BufferedImage sheet, double degrees) {
        BufferedImage turned =
                new BufferedImage(sheet.getWidth(), sheet.getHeight(), sheet.getType());
        Graphics2D pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, turned.getWidth(), turned.getHeight());
        pen.drawImage(
                sheet,
                AffineTransform.getRotateInstance(
                        Math.toRadians(degrees), sheet.getWidth() / 2.0, sheet.getHeight() / 2.0),
                null);
        pen.dispose();
        return turned;
    }
}
