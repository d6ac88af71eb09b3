// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.motcua.files.ShelfSettingException.Missing;

/** Where files lie, as told by settings, and what the answers of an object store mean. */
class ShelvesTest {
    @TempDir private Path data;

    private Shelves shelves(Map<String, String> settings) {
        return new Shelves(name -> settings.getOrDefault(name, ""), data, Clock.systemUTC());
    }

    @Test
    void without_settings_files_lie_in_the_folder() {
        Shelves shelves = shelves(Map.of());

        assertThat(shelves.usual()).isEqualTo("folder");
        assertThat(shelves.at("folder")).isEqualTo(new FolderShelf(data.resolve("files")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/srv/files",
                "s3://",
                "s3://UB",
                "s3://ab",
                "s3://ho-so/có dấu",
                "http://x"
            })
    void a_place_that_is_none_is_told(String place) {
        assertThatThrownBy(() -> shelves(Map.of()).at(place))
                .isInstanceOfSatisfying(
                        ShelfSettingException.class,
                        wrong -> assertThat(wrong.missing()).isEqualTo(Missing.PLACE));
    }

    @Test
    void an_endpoint_that_is_no_address_is_told() {
        Shelves shelves = shelves(Map.of("motcua.files.s3.endpoint", "kho.tinh.vn:9000"));

        assertThatThrownBy(() -> shelves.at("s3://ho-so"))
                .isInstanceOfSatisfying(
                        ShelfSettingException.class,
                        wrong -> assertThat(wrong.missing()).isEqualTo(Missing.PLACE));
    }

    @Test
    void keys_are_needed_come_from_settings_or_a_file_and_are_never_shown() throws IOException {
        assertThatThrownBy(() -> shelves(Map.of()).at("s3://ho-so"))
                .isInstanceOfSatisfying(
                        ShelfSettingException.class,
                        wrong -> assertThat(wrong.missing()).isEqualTo(Missing.KEYS));
        assertThatThrownBy(() ->
                        shelves(Map.of("motcua.files.s3.keys", data + "/nowhere")).at("s3://ho-so"))
                .isInstanceOfSatisfying(
                        ShelfSettingException.class,
                        wrong -> assertThat(wrong.missing()).isEqualTo(Missing.KEY_FILE));
        Path file = Files.createDirectories(data.resolve("keys")).resolve("s3.properties");
        Files.writeString(file, "access-key=a\nsecret-key=hush\n");

        assertThat(shelves(Map.of()).at("s3://ho-so")).isInstanceOf(S3Shelf.class);
        assertThat(new S3Keys("a", "hush")).asString().doesNotContain("hush");
    }

    @Test
    void objects_are_named_as_files_in_the_folder_are() {
        FileAddress address = new FileAddress("ab".repeat(32));

        assertThat(S3Place.of("s3://ho-so/mot-cua//", "", "").orElseThrow().key(address))
                .isEqualTo("mot-cua/ab/" + address.hex());
        assertThat(S3Place.of("s3://ho-so", "", "").orElseThrow().key(address))
                .isEqualTo("ab/" + address.hex());
    }

    @ParameterizedTest
    @CsvSource({
        "RequestTimeTooSkewed, 403, CLOCK",
        "AccessDenied, 403, NOT_ALLOWED",
        "SignatureDoesNotMatch, 403, WRONG_KEYS",
        "NoSuchBucket, 404, NO_BUCKET",
        "InternalError, 500, UNREACHABLE",
        "SlowDown, 503, UNREACHABLE",
        "EntityTooLarge, 400, OTHER"
    })
    void an_answer_of_the_store_has_a_meaning(String code, int status, ShelfTrouble meaning) {
        AwsServiceException answer =
                S3Exception.builder()
                        .statusCode(status)
                        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
                        .build();

        assertThat(S3Shelf.trouble(answer)).isEqualTo(meaning);
        assertThat(S3Shelf.trouble(SdkClientException.create("no route")))
                .isEqualTo(ShelfTrouble.UNREACHABLE);
    }
}
