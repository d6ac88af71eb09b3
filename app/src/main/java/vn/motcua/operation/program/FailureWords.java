// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import vn.motcua.files.ShelfSettingException;
import vn.motcua.files.StoreAwayException;
import vn.motcua.operation.database.DatabaseTrouble;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * Plain words for failures that come from below the commands: the database, its disk, its schema.
 */
final class FailureWords {
    private FailureWords() {}

    /** The failure in plain words, or as it is when a person can do nothing about it. */
    static RuntimeException told(Exception failure) {
        if (failure instanceof PlainFailure plain) {
            return plain;
        }
        return store(failure)
                .or(() -> sentence(failure))
                .<RuntimeException>map(sentence -> new PlainFailure(sentence, failure))
                .orElseGet(() ->
                        failure instanceof RuntimeException unchecked
                                ? unchecked
                                : new IllegalStateException(failure));
    }

    private static Optional<Sentence> store(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreAwayException away) {
                return Optional.of(Sentence.of("operation.store." + away.trouble().code()));
            }
            if (cause instanceof ShelfSettingException wrong) {
                return Optional.of(
                        Sentence.of("operation.store.setting." + wrong.missing().code()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Sentence> sentence(Exception failure) {
        return switch (DatabaseTrouble.behind(failure).orElse(DatabaseTrouble.REFUSED)) {
            case DISK_FULL -> Optional.of(Sentence.of("operation.program.disk-full"));
            case GONE -> Optional.of(Sentence.of("operation.program.database-gone"));
            case REFUSED -> schema(failure);
        };
    }

    private static Optional<Sentence> schema(Exception failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayException) {
                return Optional.of(Sentence.of("operation.program.schema", firstLine(cause)));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
