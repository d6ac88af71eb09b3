// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.util.List;
import java.util.Set;

/** What the check of a file comes to. There is no "valid with warnings". */
public sealed interface Verdict {
    /** Every signature, in the order they were made. */
    default List<FoundSignature> signatures() {
        return List.of();
    }

    /**
     * Every signature holds, and nothing was changed since.
     *
     * @param signatures at least one
     * @param remarks told beside it
     */
    record Sound(List<FoundSignature> signatures, Set<Remark> remarks) implements Verdict {
        public Sound {
            signatures = List.copyOf(signatures);
            remarks = Set.copyOf(remarks);
        }

        /** True for a paper made here that was signed in person and is not issued yet. */
        public boolean lacksSeal() {
            List<String> fields = signatures.stream().map(FoundSignature::field).toList();
            return fields.contains(PaperFields.SIGNATURE) && !fields.contains(PaperFields.SEAL);
        }
    }

    /**
     * Nothing was changed, but a certificate is not, or not now, known to be good.
     *
     * @param signatures of which at least one is in doubt
     * @param remarks told beside it
     */
    record Doubtful(List<FoundSignature> signatures, Set<Remark> remarks) implements Verdict {
        public Doubtful {
            signatures = List.copyOf(signatures);
            remarks = Set.copyOf(remarks);
        }

        /** True when all that is missing is an answer about the state of a certificate. */
        public boolean waitsForStates() {
            return signatures.stream()
                    .allMatch(
                            one -> one.isSound() || one.state() == CertificateState.STATE_UNKNOWN);
        }
    }

    /**
     * It is not what was signed.
     *
     * @param damage what is wrong, at least one
     * @param signatures that were found
     */
    record Broken(Set<Damage> damage, List<FoundSignature> signatures) implements Verdict {
        public Broken {
            damage = Set.copyOf(damage);
            signatures = List.copyOf(signatures);
        }
    }

    /** It bears no signature. */
    record Unsigned() implements Verdict {}

    /**
     * It was not looked into.
     *
     * @param why the reason
     */
    record NotRead(Unreadable why) implements Verdict {}
}
