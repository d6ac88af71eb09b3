// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.util.List;
import java.util.Locale;
import vn.motcua.issuing.brought.BroughtFault;
import vn.motcua.printing.FieldFault;
import vn.motcua.printing.PaperFault;

/** What became of a draft. */
public sealed interface DraftAnswer {
    /** It is written down. */
    record Kept(long paper) implements DraftAnswer {}

    /** How it would look. */
    record Seen(DraftFile file) implements DraftAnswer {}

    /** Something that was typed is wrong; nothing was written. */
    record Faulty(List<FieldFault> faults) implements DraftAnswer {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** A paper made outside of the program is not ready to be a draft; nothing was written. */
    record Unready(List<BroughtFault> faults) implements DraftAnswer {
        public Unready {
            faults = List.copyOf(faults);
        }
    }

    /** It cannot be printed. */
    record NotPrinted(List<PaperFault> faults) implements DraftAnswer {
        public NotPrinted {
            faults = List.copyOf(faults);
        }
    }

    /** It cannot be drafted now. */
    record Refused(Reason why) implements DraftAnswer {}

    /** Why nothing can be drafted. */
    enum Reason {
        /** The case is not being processed, or it is decided already. */
        NOT_NOW,
        /** No template of this name fits this dossier. */
        NO_TEMPLATE,
        /** Whoever was named cannot sign at that unit today. */
        NO_SIGNER,
        /** The symbol has other signs than letters, figures, hyphens and strokes. */
        BAD_SYMBOL,
        /** A certified copy without the scan of its original. */
        NO_SCAN,
        /** The scan cannot be read, or is of no kind that is taken in. */
        BAD_SCAN,
        /** Files can neither be kept nor opened for now. */
        STORE_AWAY;

        /** The word in messages, such as {@code not-now}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
