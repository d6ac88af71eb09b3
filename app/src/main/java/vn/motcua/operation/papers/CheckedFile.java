// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.signing.check.CertificateState;
import vn.motcua.signing.check.FoundSignature;
import vn.motcua.signing.check.Verdict;

/**
 * A file that was checked.
 *
 * @param file as it was called
 * @param word the answer, such as {@code sound} or {@code broken}
 * @param reasons why it is not sound, a word each
 * @param signatures that were found
 */
record CheckedFile(Path file, String word, List<String> reasons, List<FoundSignature> signatures) {
    private static final Set<String> HOLDS = Set.of("own", "sound");

    static CheckedFile of(Path file, Verdict verdict, String word) {
        return new CheckedFile(file, word, reasons(verdict), verdict.signatures());
    }

    private static List<String> reasons(Verdict verdict) {
        Stream<? extends Enum<?>> why =
                switch (verdict) {
                    case Verdict.Broken broken -> broken.damage().stream();
                    case Verdict.NotRead notRead -> Stream.of(notRead.why());
                    case Verdict.Doubtful doubtful ->
                            doubtful.signatures().stream()
                                    .map(FoundSignature::state)
                                    .filter(state -> state != CertificateState.VALID);
                    case Verdict.Sound _, Verdict.Unsigned _ -> Stream.of();
                };
        return why.map(CheckedFile::code).distinct().sorted().toList();
    }

    private static String code(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True when every signature holds and it was neither replaced nor revoked here. */
    boolean holds() {
        return HOLDS.contains(word);
    }

    /** What the page says above all. */
    Sentence sentence() {
        return Sentence.of("operation.papers.checked." + word, file);
    }

    /** File, answer, reasons and signers, parted by tabs. */
    String line() {
        List<String> signers =
                signatures.stream().map(found -> found.signer().name()).distinct().toList();
        return String.join(
                "\t", file.toString(), word, String.join(",", reasons), String.join(", ", signers));
    }

    /** One object on one line. */
    String json() {
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("file", file.toString()).put("answer", word);
        ArrayNode why = root.putArray("reasons");
        reasons.forEach(why::add);
        ArrayNode found = root.putArray("signatures");
        signatures.forEach(one -> put(found.addObject(), one));
        return root.toString();
    }

    private static void put(ObjectNode row, FoundSignature one) {
        row.put("signer", one.signer().name())
                .put("organisation", one.signer().organisation())
                .put("integrity", code(one.integrity()))
                .put("certificate", code(one.state()))
                .put("level", code(one.level()));
        one.claimed().ifPresent(at -> row.put("claimed", at.toString()));
        one.proved().ifPresent(at -> row.put("proved", at.toString()));
    }
}
