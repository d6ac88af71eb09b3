// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.proof.Standings;
import vn.motcua.signing.register.TrustHome;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Throttle;
import vn.motcua.web.TooMany;

/** Anybody asks whether a file is what was signed. Nothing of the file is kept or logged. */
@Controller
class CheckController {
    /** So many files within ten minutes from one place: product default, ADR 0041. */
    private static final int FILES = 20;

    private static final int SECONDS_A_MINUTE = 60;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final SignatureChecker checker;
    private final SignedPapers papers;
    private final Standings standings;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(FILES, WITHIN, System::nanoTime);

    /** With a checker of its own: a file that takes long never keeps an officer from signing. */
    CheckController(
            TrustHome trust, SignedPapers papers, Standings standings, InstantSource clock) {
        this.checker = new SignatureChecker(trust::trust);
        this.papers = papers;
        this.standings = standings;
        this.clock = clock;
    }

    @GetMapping({"/kiem-tra", "/verify"})
    ModelAndView form() {
        return view(null, null);
    }

    @PostMapping({"/kiem-tra", "/verify"})
    ModelAndView check(
            PageContext ctx,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || String.valueOf(file.getOriginalFilename()).isBlank()) {
            return refused(ctx.text("signing.check.missing"), HttpStatus.BAD_REQUEST);
        }
        Optional<Duration> pause = throttle.tried(ClientNetwork.of(request));
        if (pause.isPresent()) {
            return tooMany(ctx, response, TooMany.seconds(pause.get()));
        }
        return view(page(ctx, file), null);
    }

    private static ModelAndView tooMany(
            PageContext ctx, HttpServletResponse response, long seconds) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        long minutes = Math.ceilDiv(seconds, SECONDS_A_MINUTE);
        return refused(ctx.text("signing.check.too-many", minutes), HttpStatus.TOO_MANY_REQUESTS);
    }

    private CheckPage page(PageContext ctx, MultipartFile file) {
        Instant now = clock.instant();
        var words = new VerdictWords(ctx);
        if (file.getSize() > SignatureChecker.MOST_BYTES) {
            return words.page(new Verdict.NotRead(Unreadable.TOO_LARGE), false);
        }
        try {
            byte[] content = file.getBytes();
            FileAddress address = FileStore.address(content);
            Verdict verdict = checker.check(content, now);
            boolean own = verdict instanceof Verdict.Sound && papers.find(address).isPresent();
            return standings
                    .ended(address)
                    .map(ended -> words.ended(verdict, ended))
                    .orElseGet(() -> words.page(verdict, own));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ModelAndView view(@Nullable CheckPage page, @Nullable String fault) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("page", page);
        model.put("fault", fault);
        return new ModelAndView("signing/web/check", model);
    }

    private static ModelAndView refused(String sentence, HttpStatus status) {
        ModelAndView view = view(null, sentence);
        view.setStatus(status);
        return view;
    }
}
