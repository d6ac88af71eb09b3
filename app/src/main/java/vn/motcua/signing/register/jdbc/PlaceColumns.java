// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register.jdbc;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import vn.motcua.signing.register.KeyPlace;
import vn.motcua.signing.register.SigningMandate;

/** The columns that tell where a key lies, and those of a mandate. */
final class PlaceColumns {
    private PlaceColumns() {}

    static StatementSpec put(StatementSpec statement, KeyPlace place) {
        byte @Nullable [] file = null;
        @Nullable String name = null;
        @Nullable Long slot = null;
        @Nullable String credential = null;
        switch (place) {
            case KeyPlace.InFile in -> file = in.content();
            case KeyPlace.InToken in -> {
                name = in.library();
                slot = in.slot();
            }
            case KeyPlace.AtService at -> {
                name = at.service();
                credential = at.credential();
            }
        }
        return statement
                .param("home", place.home().name())
                .param("keyFile", file)
                .param("place", name)
                .param("slot", slot)
                .param("credential", credential);
    }

    static StatementSpec put(StatementSpec statement, Optional<SigningMandate> mandate) {
        @Nullable LocalDate from = mandate.map(SigningMandate::from).orElse(null);
        @Nullable LocalDate until = mandate.map(SigningMandate::until).orElse(null);
        return statement
                .param("mandateFrom", from)
                .param("mandateUntil", until)
                .param("mandateDecision", mandate.map(SigningMandate::decision).orElse(null));
    }
}
