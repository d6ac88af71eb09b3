// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.lookup.CheckDigits;
import vn.motcua.dossier.lookup.LookUp;
import vn.motcua.dossier.lookup.LookUp.Result;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;
import vn.motcua.web.TooMany;

/** The public look-up for programs; the digits come in a header, never in the address. */
@RestController
class PublicDossierController {
    private static final String DIGITS = "Check-Digits";

    private final LookUp lookUp;
    private final InstantSource clock;

    PublicDossierController(LookUp lookUp, InstantSource clock) {
        this.lookUp = lookUp;
        this.clock = clock;
    }

    @GetMapping(LookUpController.PROGRAMS)
    ResponseEntity<Object> dossier(
            PageContext ctx, HttpServletRequest request, @PathVariable String code) {
        Optional<CheckDigits> digits =
                CheckDigits.parse(Objects.requireNonNullElse(request.getHeader(DIGITS), ""));
        if (digits.isEmpty()) {
            return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "check-digits-missing",
                            ctx.text("dossier.lookup.digits.fault"))
                    .answer();
        }
        String place = ClientNetwork.of(request);
        Result result =
                DossierCode.parse(code)
                        .map(one -> lookUp.look(one, digits.get(), place))
                        .orElseGet(() -> lookUp.lookForNothing(place));
        return answer(ctx, result);
    }

    private ResponseEntity<Object> answer(PageContext ctx, Result result) {
        return switch (result) {
            case Result.Found found ->
                    ResponseEntity.ok()
                            .cacheControl(CacheControl.noStore())
                            .body(PublicDossier.of(ctx, found, VietnamTime.local(clock.instant())));
            case Result.Nothing _ ->
                    Problem.of(
                                    HttpStatus.NOT_FOUND,
                                    "no-such-dossier",
                                    ctx.text("dossier.lookup.none"))
                            .answer();
            case Result.TooMany(Duration pause) -> TooMany.answer(ctx, pause);
        };
    }
}
