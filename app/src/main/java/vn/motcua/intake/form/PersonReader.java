// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Applicant;
import vn.motcua.intake.CardFacts;
import vn.motcua.intake.Submitter;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;

/**
 * Reads who asks and who hands in.
 *
 * @param fields as typed
 * @param faults where all that is wrong is put
 */
public record PersonReader(Fields fields, Faults faults) {
    /** Product default: longer is a mistake, not an address or a paper. */
    public static final int LONGEST_LINE = 300;

    private static final Pattern FILLERS = Pattern.compile("[\\s.\\-]+");

    /** The applicant; empty when something is wrong. */
    public Optional<Applicant> applicant() {
        String name = name("name");
        @Nullable PersonalId id = isOrganisation() ? null : id("personalId");
        @Nullable PhoneNumber phone = phone("phone");
        if (isOrganisation()) {
            organisation();
        }
        if (!fields.has("personalId") && !fields.has("phone")) {
            faults.add("personalId", "person.no-number");
        }
        return faults.isEmpty() && !name.isEmpty()
                ? Optional.of(new Applicant(name, id, phone))
                : Optional.empty();
    }

    private boolean isOrganisation() {
        return TaxCode.isForm(fields.line("personalId"));
    }

    /** Nobody is an organisation: somebody comes for it, with a paper. */
    private void organisation() {
        if (taxCode() == null) {
            faults.add("personalId", "tax-code");
        } else if (!fields.has("submitterName")) {
            faults.add("submitterName", "organisation.submitter");
        }
    }

    /** The tax code of an applicant that is an organisation; null for a person. */
    public @Nullable TaxCode taxCode() {
        return TaxCode.parse(fields.line("personalId")).orElse(null);
    }

    /** Who hands in for the applicant; null when they come themselves, or something is wrong. */
    public @Nullable Submitter submitter() {
        boolean another =
                fields.has("submitterName")
                        || fields.has("submitterId")
                        || fields.has("submitterPhone")
                        || fields.has("authority");
        if (!another) {
            return null;
        }
        String name = name("submitterName");
        @Nullable PersonalId id = id("submitterId");
        @Nullable PhoneNumber phone = phone("submitterPhone");
        String authority = line("authority");
        if (!fields.has("authority")) {
            faults.add("authority", "authority");
        }
        return name.isEmpty() || authority.isEmpty()
                ? null
                : new Submitter(name, id, phone, authority);
    }

    /** What the card of the applicant told; null when none was scanned. */
    public @Nullable CardFacts card() {
        return CardFacts.of(ScannedCard.of(fields).card());
    }

    private String name(String field) {
        String name = fields.line(field);
        if (name.isEmpty()) {
            faults.add(field, "name.missing");
        } else if (name.length() > Applicant.LONGEST_NAME) {
            faults.add(field, "too-long", Applicant.LONGEST_NAME, name.length());
            return "";
        } else if (name.codePoints().noneMatch(Character::isLetter)) {
            faults.add(field, "name.no-letter");
        }
        return name;
    }

    private @Nullable PersonalId id(String field) {
        String bare = FILLERS.matcher(fields.line(field)).replaceAll("");
        Optional<PersonalId> id = PersonalId.parse(bare);
        if (!bare.isEmpty() && id.isEmpty()) {
            boolean digits = bare.chars().allMatch(letter -> letter >= '0' && letter <= '9');
            faults.add(field, digits ? "id.digits" : "id.letters", bare.length());
        }
        return id.orElse(null);
    }

    private @Nullable PhoneNumber phone(String field) {
        Optional<PhoneNumber> phone = PhoneNumber.parse(fields.line(field));
        if (fields.has(field) && phone.isEmpty()) {
            faults.add(field, "phone");
        }
        return phone.orElse(null);
    }

    /** A line that may be empty. */
    public String line(String field) {
        String line = fields.line(field);
        if (line.length() > LONGEST_LINE) {
            faults.add(field, "too-long", LONGEST_LINE, line.length());
            return "";
        }
        return line;
    }
}
