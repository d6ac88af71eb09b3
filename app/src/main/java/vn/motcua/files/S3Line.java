// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** The line to an object store, with limits to every wait: product defaults of ADR 0061. */
final class S3Line {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration FOR_NEXT_BYTES = Duration.ofSeconds(10);
    private static final Duration ONE_TRY = Duration.ofSeconds(30);
    private static final Duration ALL_TRIES = Duration.ofSeconds(45);
    private static final int TRIES = 3;

    private S3Line() {}

    /** A line that is opened when it is used first. */
    static S3Client to(S3Place place, S3Keys keys) {
        S3ClientBuilder line =
                S3Client.builder()
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(TO_CONNECT)
                                        .socketTimeout(FOR_NEXT_BYTES))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(keys.access(), keys.secret())))
                        .region(Region.of(place.region()))
                        // Others than Amazon know neither its newer checksums nor its host names.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .forcePathStyle(!place.endpoint().isEmpty())
                        .serviceConfiguration(rules -> rules.chunkedEncodingEnabled(false))
                        .overrideConfiguration(limits());
        return place.endpoint().isEmpty()
                ? line.build()
                : line.endpointOverride(URI.create(place.endpoint())).build();
    }

    /**
     * Sends what is to be put without asking first whether it may: not every store answers that
     * question, and Java's connections take a missing answer badly.
     */
    private static final class AtOnce implements ExecutionInterceptor {
        @Override
        public SdkHttpRequest modifyHttpRequest(
                Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
            return context.httpRequest().toBuilder().removeHeader("Expect").build();
        }
    }

    private static ClientOverrideConfiguration limits() {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(ONE_TRY)
                .apiCallTimeout(ALL_TRIES)
                .addExecutionInterceptor(new AtOnce())
                .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                                .maxAttempts(TRIES)
                                .build())
                .build();
    }
}
