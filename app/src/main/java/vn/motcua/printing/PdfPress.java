// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.w3c.dom.Document;

/**
 * Prints papers. Safe for many threads; at most as many papers are in the press at once as it has
 * places, and none takes longer or grows larger than it may.
 */
public final class PdfPress {
    private static final int LARGEST = 20_000_000;

    private final PaperFont font;
    private final PaperStyle style;
    private final Typesetter typesetter;
    private final Semaphore places;
    private final Duration patience;

    PdfPress(PaperFont font, PaperStyle style, int places, Duration patience) {
        this.font = font;
        this.style = style;
        this.typesetter = new Typesetter(font);
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * The paper, or all reasons why there is none.
     *
     * @throws IllegalStateException when the library fails, which is no fault of template or data
     */
    public PrintResult print(PaperTemplate template, PaperData data) {
        var faults = new ArrayList<PaperFault>();
        new DataRule(template, faults).check(data);
        var composer = new PaperComposer(font, style.of(template.head().sheet()), faults);
        Document document = composer.compose(template, data);
        return faults.isEmpty()
                ? press(template.head(), document)
                : new PrintResult.NotPrinted(faults);
    }

    private PrintResult press(TemplateHead head, Document document) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return failed(PaperFault.Kind.TOO_SLOW);
            }
            var work = new FutureTask<>(() -> set(document));
            Thread.ofPlatform().daemon().name("press").start(work);
            return new Paper(head, work.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            return failed(PaperFault.Kind.TOO_SLOW);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof BoundedFile.TooLarge) {
                return failed(PaperFault.Kind.TOO_LARGE);
            }
            throw new IllegalStateException("a paper could not be printed", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while printing", stopped);
        }
    }

    /** Runs on a thread of its own; its place is free only when it is really done. */
    private byte[] set(Document document) throws IOException {
        try (var file = new BoundedFile(LARGEST)) {
            typesetter.set(document, file);
            return file.toBytes();
        } finally {
            places.release();
        }
    }

    private static PrintResult failed(PaperFault.Kind kind) {
        return new PrintResult.NotPrinted(List.of(new PaperFault(kind, "", "")));
    }
}
