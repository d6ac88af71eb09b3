// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.Applicant;
import vn.motcua.fee.Quantity;
import vn.motcua.fee.ReliefClaim;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.TypedMoney;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.Submitter;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.form.PersonReader;
import vn.motcua.intake.form.Place;
import vn.motcua.intake.immediate.ImmediateService.Check;
import vn.motcua.intake.immediate.ImmediateService.Counting;
import vn.motcua.intake.immediate.LaneVisit;
import vn.motcua.web.Fault;
import vn.motcua.web.Typed;

/**
 * Reads the form of the lane and gathers all that is wrong with it.
 *
 * @param rows as typed
 * @param faults where all that is wrong is put
 */
record LaneReader(Rows rows, Faults faults) {
    /** Product default: longer is a mistake, not the name of a paper. */
    private static final int LONGEST_DOCUMENT = 300;

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");
    private static final int MOST_SECONDS = 86_400;

    private Fields fields() {
        return rows.fields();
    }

    /** What is wanted; empty when something is wrong. */
    Optional<LaneVisit> read(Place place) {
        PersonReader person = new PersonReader(fields(), faults);
        Optional<Applicant> applicant = person.applicant();
        String address = person.line("address");
        @Nullable Submitter submitter = person.submitter();
        List<LaneVisit.Line> lines = lines();
        List<ReliefClaim> claims = claims();
        LaneVisit.Payment payment = payment();
        AccountId signer = signer();
        checks();
        return applicant
                .filter(one -> faults.isEmpty())
                .map(one ->
                        new LaneVisit(
                                place.unit(),
                                new LaneVisit.Who(
                                        one, address, submitter, person.card(), person.taxCode()),
                                signer,
                                lines,
                                claims,
                                payment,
                                seconds()));
    }

    private AccountId signer() {
        if (fields().number("signer") == 0) {
            faults.add("signer", "signer");
        }
        return new AccountId(Math.max(1, fields().number("signer")));
    }

    private List<LaneVisit.Line> lines() {
        List<Rows.Row> all = rows.all();
        if (all.isEmpty()) {
            faults.add("rows", "rows");
        }
        all.forEach(this::check);
        return all.stream().map(rows::line).toList();
    }

    private void check(Rows.Row row) {
        String document = rows.document(row);
        if (document.isEmpty()) {
            faults.add(row.field("document"), "document");
        } else if (document.length() > LONGEST_DOCUMENT) {
            faults.add(row.field("document"), "too-long", LONGEST_DOCUMENT, document.length());
        }
        if (row.counting() == Counting.PAGES) {
            count(row.field("pages"), "pages");
        }
        count(row.field("copies"), "copies");
    }

    private void count(String field, String what) {
        if (!Quantity.isSane(fields().count(field))) {
            faults.add(field, "count." + what);
        }
    }

    private void checks() {
        for (Check check : List.of(Check.ORIGINAL, Check.PRESENCE)) {
            boolean asked =
                    rows.all().stream().anyMatch(row -> row.offer().service().check() == check);
            String field = field(check);
            if (asked && !fields().has(field)) {
                faults.add(field, field);
            }
        }
    }

    /** The box that confirms it. */
    static String field(Check check) {
        return "check-" + (check == Check.ORIGINAL ? "original" : "presence");
    }

    /** The relief somebody claims; never granted without a proof. */
    List<ReliefClaim> claims() {
        Optional<ReliefClass> forWhom = ReliefClass.ofCode(fields().raw("relief"));
        if (forWhom.filter(ReliefClass::needsProof).isEmpty()) {
            return List.of();
        }
        if (!fields().has("proof")) {
            faults.add("proof", "proof");
        }
        return List.of(
                new ReliefClaim(forWhom.get(), new PersonReader(fields(), faults).line("proof")));
    }

    private LaneVisit.Payment payment() {
        boolean transfer = fields().raw("paying").equals("vietqr");
        Typed<Money> given = TypedMoney.read(fields().line("given"));
        Fault fault = given.fault();
        if (fault != null) {
            faults.add("given", fault);
        }
        return new LaneVisit.Payment(
                transfer, given.value(), TypedMoney.read(fields().raw("told")).value());
    }

    private int seconds() {
        String typed = fields().raw("seconds");
        return SECONDS.matcher(typed).matches()
                ? Math.min(Integer.parseInt(typed), MOST_SECONDS)
                : 0;
    }
}
