// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder to import: a province, a district and a commune with a procedure of each limit. */
public final class SampleFolder {
    static final String COMMUNE = "000.01.25.H15";
    static final String TEN_DAYS = "1.000001";
    static final String UNITS =
            """
            code,name,level,parent_code,gso_code,valid_from,valid_to
            000.00.00.H15,Tỉnh Đắk Lắk,province,,66,2016-07-22,
            000.00.25.H15,Huyện Krông Năng,district,000.00.00.H15,650,2016-07-22,
            000.01.25.H15,Xã Phú Xuân,commune,000.00.25.H15,24373,2016-07-22,
            """;
    static final String PROCEDURES =
            """
            code,name,field,level,limit_value,limit_unit,fee_vnd,online_level
            1.000001,Cấp giấy phép,Xây dựng,commune|district,10,working_days,0,full
            1.000002,Đăng ký khai sinh,Hộ tịch,commune,8,working_hours,0,full
            1.000003,Chứng thực bản sao,Chứng thực,commune,1,same_day,2000,none
            1.000004,Đăng ký biến động,Đất đai,district,30,calendar_days,50000,partial
            """;

    private final Path path;

    /** An empty folder to import, made at {@code path}. */
    public SampleFolder(Path path) {
        this.path = path;
    }

    /** With the units and procedures. */
    public SampleFolder withRegisters() {
        return with("units.csv", UNITS).with("procedures.csv", PROCEDURES);
    }

    SampleFolder withDossiers(DossierLine... lines) {
        return withDossiers(Stream.of(lines).map(DossierLine::toString).toArray(String[]::new));
    }

    SampleFolder withDossiers(String... lines) {
        return with(
                "dossiers.csv",
                Stream.concat(Stream.of(DossierLine.HEADER), Stream.of(lines))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    SampleFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    SampleFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path);
            Files.write(path.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }
}
