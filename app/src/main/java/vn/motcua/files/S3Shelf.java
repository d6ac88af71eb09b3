// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The shelf in an object store: {@code prefix/aa/<sha256>} in a bucket. An object appears there
 * whole when all its bytes have come, or not at all. While the store is silent nobody waits for it
 * again and again: for some seconds it is taken as silent without asking. ADR 0061.
 */
final class S3Shelf implements Shelf {
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);
    private static final int HTTP_FORBIDDEN = 403;
    private static final int HTTP_SERVER_ERROR = 500;
    private static final String PROBE = "mot-cua-probe";

    private final S3Place place;
    private final S3Client client;
    private final InstantSource clock;
    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.MIN);

    S3Shelf(S3Place place, S3Client client, InstantSource clock) {
        this.place = place;
        this.client = client;
        this.clock = clock;
    }

    @Override
    public void put(FileAddress address, byte[] sealed) throws IOException {
        ask(() -> write(place.key(address), sealed));
    }

    @Override
    public Optional<byte[]> get(FileAddress address) throws IOException {
        return ask(() -> read(place.key(address)));
    }

    @Override
    public void delete(FileAddress address) throws IOException {
        String key = place.key(address);
        ask(() -> client.deleteObject(object -> object.bucket(place.bucket()).key(key)));
    }

    @Override
    public boolean isFar() {
        return true;
    }

    /** Writes and reads one small object, which stays. */
    @Override
    public Optional<ShelfTrouble> trouble() {
        byte[] words = "Một Cửa".getBytes(StandardCharsets.UTF_8);
        String key = place.prefix() + PROBE;
        try {
            ask(() -> write(key, words));
            boolean same = ask(() -> read(key)).filter(a -> Arrays.equals(a, words)).isPresent();
            return same ? Optional.empty() : Optional.of(ShelfTrouble.UNFAITHFUL);
        } catch (IOException failed) {
            return Optional.of(ShelfTrouble.of(failed));
        }
    }

    private Object write(String key, byte[] bytes) {
        return client.putObject(
                object ->
                        object.bucket(place.bucket())
                                .key(key)
                                .contentType("application/octet-stream"),
                RequestBody.fromBytes(bytes));
    }

    private Optional<byte[]> read(String key) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(object -> object.bucket(place.bucket()).key(key))
                            .asByteArray());
        } catch (NoSuchKeyException nothing) {
            return Optional.empty();
        }
    }

    private interface Question<T> {
        T answer();
    }

    private <T> T ask(Question<T> question) throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(silentUntil.get())) {
            throw new ShelfTroubleException(ShelfTrouble.UNREACHABLE, null);
        }
        try {
            return question.answer();
        } catch (SdkException | UncheckedIOException failed) {
            ShelfTrouble trouble = trouble(failed);
            if (trouble == ShelfTrouble.UNREACHABLE) {
                silentUntil.set(clock.instant().plus(LEFT_ALONE));
            }
            throw new ShelfTroubleException(trouble, failed);
        }
    }

    /** What an answer of the store means; without an answer it is out of reach. */
    static ShelfTrouble trouble(RuntimeException failed) {
        if (!(failed instanceof AwsServiceException answer)) {
            return ShelfTrouble.UNREACHABLE;
        }
        return switch (code(answer)) {
            case "NoSuchBucket" -> ShelfTrouble.NO_BUCKET;
            case "InvalidAccessKeyId", "SignatureDoesNotMatch" -> ShelfTrouble.WRONG_KEYS;
            case "RequestTimeTooSkewed" -> ShelfTrouble.CLOCK;
            case "SlowDown", "RequestTimeout" -> ShelfTrouble.UNREACHABLE;
            default -> byStatus(answer.statusCode());
        };
    }

    private static ShelfTrouble byStatus(int status) {
        if (status >= HTTP_SERVER_ERROR) {
            return ShelfTrouble.UNREACHABLE;
        }
        return status == HTTP_FORBIDDEN ? ShelfTrouble.NOT_ALLOWED : ShelfTrouble.OTHER;
    }

    private static String code(AwsServiceException answer) {
        AwsErrorDetails details = answer.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }
}
