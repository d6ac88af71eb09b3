// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.intake.form.Fields;
import vn.motcua.web.Choice;

/**
 * All that the page of the lane shows.
 *
 * @param key hidden in the form
 * @param unit where it is done
 * @param units to choose from; empty when there is one
 * @param signers to choose from
 * @param fields as typed
 * @param faults by field, in order
 * @param notice something to know first; empty when nothing
 * @param person who came
 * @param offers what can be added
 * @param rows what is to be done
 * @param checks what is to be confirmed
 * @param money what it costs
 * @param today what the day came to so far, in words
 */
record LanePage(
        String key,
        String unit,
        List<Choice> units,
        List<Choice> signers,
        Fields fields,
        Map<String, String> faults,
        String notice,
        Person person,
        List<Adding> offers,
        List<Row> rows,
        List<Check> checks,
        Cost money,
        String today) {
    String shown(String name) {
        return fields.shown(name);
    }

    @Nullable String fault(String name) {
        return faults.get(name);
    }

    /** True when one of these is typed or wrong. */
    boolean opens(String... names) {
        return List.of(names).stream()
                .anyMatch(name -> faults.containsKey(name) || fields.has(name));
    }

    /**
     * Who came.
     *
     * @param name as on the card or as typed; empty before
     * @param facts what the card and the register tell of them
     * @param warnings what is to be looked at
     * @param state {@code card}, {@code known}, {@code new} or empty
     */
    record Person(String name, List<String> facts, List<String> warnings, String state) {}

    /** A button that adds a row. */
    record Adding(String word, String name, String key, List<String> documents) {}

    /**
     * A row.
     *
     * @param what name of the service
     * @param pages null where pages do not count
     * @param copies how many copies or papers
     * @param fee its price; empty when there is none
     * @param formula how it comes about; empty for the simplest
     * @param number the number it will have, if nobody is faster
     */
    record Row(
            int place,
            String word,
            String what,
            String code,
            String document,
            @Nullable String pages,
            String copies,
            String fee,
            String formula,
            String number) {
        String field(String name) {
            return "row-" + place + "-" + name;
        }
    }

    /** Something to confirm; its place is its key. */
    record Check(String field, String words, boolean ticked, int place) {}

    /** A transfer, as its code tells it. */
    record Transfer(BankAccount account, Money amount, PaymentReference reference) {}

    /**
     * What it costs.
     *
     * @param total in figures; empty while there is no price
     * @param dong the same for the program
     * @param words in words
     * @param reliefs what is taken off, in words
     * @param transfer true when it is paid by VietQR
     * @param account where the transfer goes; null while nothing is to be transferred, or nowhere
     * @param change what goes back; empty while nothing was given
     * @param shortOf true when too little was given
     * @param claimable the classes somebody may belong to
     */
    record Cost(
            String total,
            String dong,
            String words,
            List<String> reliefs,
            boolean transfer,
            @Nullable Transfer account,
            String change,
            boolean shortOf,
            List<Choice> claimable) {}
}
