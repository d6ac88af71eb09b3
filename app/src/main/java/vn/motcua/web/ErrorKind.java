// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** The errors a reader can tell apart, with their words in the message files. */
public enum ErrorKind {
    /** What was asked for cannot be understood. */
    NOT_UNDERSTOOD,
    /** From a program that shows no valid token. */
    NOT_SIGNED_IN,
    /** Not for this reader, or sent from a page that is too old. */
    NOT_ALLOWED,
    /** Nothing is at this address. */
    NOT_FOUND,
    /** More bytes than are taken in. */
    TOO_LARGE,
    /** In a form that is not taken in, or asked for in one that is not given. */
    NOT_SUPPORTED,
    /** Too much at once from one place. */
    TOO_MANY,
    /** For a moment not there, such as while the database starts. */
    NOT_READY,
    /** Files can neither be kept nor opened for a moment. */
    STORE_AWAY,
    /** Our fault. */
    OURS;

    static ErrorKind of(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> NOT_SIGNED_IN;
            case FORBIDDEN -> NOT_ALLOWED;
            case NOT_FOUND, GONE, METHOD_NOT_ALLOWED -> NOT_FOUND;
            case CONTENT_TOO_LARGE, LENGTH_REQUIRED -> TOO_LARGE;
            case UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> NOT_SUPPORTED;
            case TOO_MANY_REQUESTS -> TOO_MANY;
            case SERVICE_UNAVAILABLE -> NOT_READY;
            case INSUFFICIENT_STORAGE -> STORE_AWAY;
            default -> status.is4xxClientError() ? NOT_UNDERSTOOD : OURS;
        };
    }

    /** The code in problem details, such as {@code not-found}; never used for another meaning. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The type in problem details. */
    URI type() {
        return Problem.type(code());
    }

    /** Message key of the heading. */
    public String title() {
        return "web.error." + code() + ".title";
    }

    /** Message key of the sentence that says what to do. */
    public String sentence() {
        return "web.error." + code() + ".sentence";
    }
}
