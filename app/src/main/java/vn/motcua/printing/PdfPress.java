// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.IOException;
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
    private final PaperFont font;
    private final PaperStyle style;
    private final Typesetter typesetter;
    private final Semaphore places;
    private final PressLimits limits;

    PdfPress(PaperFont font, PaperStyle style, PressLimits limits) {
        this.font = font;
        this.style = style;
        this.typesetter = new Typesetter(font);
        this.places = new Semaphore(limits.places(), true);
        this.limits = limits;
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
        long patience = limits.patience().toMillis();
        try {
            if (!places.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
                return failed(PaperFault.Kind.TOO_SLOW);
            }
            var work = new FutureTask<>(() -> set(head, document));
            Thread.ofPlatform().daemon().name("press").start(work);
            return work.get(patience, TimeUnit.MILLISECONDS);
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
    private Paper set(TemplateHead head, Document document) throws IOException {
        try (var file = new BoundedFile(limits.largest())) {
            List<PaperPlace> kept = typesetter.set(document, file);
            return new Paper(head, file.toBytes(), kept);
        } finally {
            places.release();
        }
    }

    private static PrintResult failed(PaperFault.Kind kind) {
        return new PrintResult.NotPrinted(List.of(new PaperFault(kind, "", "")));
    }
}
