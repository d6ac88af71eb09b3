// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.files.FileStore;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.PaperToken;
import vn.motcua.issuing.web.CheckPage.Verdict;
import vn.motcua.web.ClientNetwork;
import vn.motcua.web.PageContext;
import vn.motcua.web.Throttle;
import vn.motcua.web.TooMany;

/**
 * Where the QR code of a paper leads: what the office issued under it, and whether a file is
 * exactly that. An uploaded file is compared and forgotten.
 */
@Controller
class PaperCheckController {
    /** Product default: nobody checks faster by hand, and tokens cannot be guessed anyway. */
    private static final int TRIES_A_MINUTE = 30;

    private final IssuedPapers papers;
    private final PaperFiles files;
    private final Throttle tries =
            new Throttle(TRIES_A_MINUTE, Duration.ofMinutes(1), System::nanoTime);

    PaperCheckController(IssuedPapers papers, PaperFiles files) {
        this.papers = papers;
        this.files = files;
    }

    @GetMapping({"/kiem-tra/{token}", "/verify/{token}"})
    ModelAndView look(PageContext ctx, ServletWebRequest web, @PathVariable String token) {
        return answer(ctx, web, token, null);
    }

    @PostMapping({"/kiem-tra/{token}", "/verify/{token}"})
    ModelAndView compare(
            PageContext ctx,
            ServletWebRequest web,
            @PathVariable String token,
            @RequestParam Map<String, MultipartFile> sent) {
        return answer(ctx, web, token, new Sent(sent.get("file")));
    }

    private ModelAndView answer(
            PageContext ctx, ServletWebRequest web, String token, @Nullable Sent sent) {
        Optional<Duration> wait = tries.tried(ClientNetwork.of(web.getRequest()));
        if (wait.isPresent()) {
            Objects.requireNonNull(web.getResponse())
                    .setHeader(HttpHeaders.RETRY_AFTER, Long.toString(TooMany.seconds(wait.get())));
            return unknown(HttpStatus.TOO_MANY_REQUESTS, "issuing.check.too-many");
        }
        Optional<IssuedPaper> paper = PaperToken.parse(token).flatMap(papers::find);
        if (paper.isEmpty()) {
            return unknown(HttpStatus.NOT_FOUND, "issuing.check.unknown");
        }
        @Nullable Verdict verdict = sent == null ? null : verdict(paper.get(), sent);
        ModelAndView view =
                new ModelAndView(
                        "issuing/web/check",
                        "page",
                        CheckPageMaker.page(ctx, paper.get(), verdict));
        if (verdict == Verdict.NONE) {
            view.setStatus(HttpStatus.BAD_REQUEST);
        }
        return view;
    }

    /** What came with the form; not read before it is known that somebody may ask. */
    private record Sent(@Nullable MultipartFile file) {}

    private Verdict verdict(IssuedPaper paper, Sent sent) {
        MultipartFile file = sent.file();
        if (file == null || file.isEmpty()) {
            return Verdict.NONE;
        }
        try {
            return file.getSize() <= FileStore.MOST_BYTES && files.isIssued(paper, file.getBytes())
                    ? Verdict.SAME
                    : Verdict.OTHER;
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }

    private static ModelAndView unknown(HttpStatus status, String key) {
        ModelAndView view = new ModelAndView("issuing/web/unknown", "key", key);
        view.setStatus(status);
        return view;
    }
}
