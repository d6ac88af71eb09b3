// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Locale;
import java.util.Map;

/**
 * What a transaction costs, and where a worker's time goes.
 *
 * @param path what was measured
 * @param workers how many worked at once
 * @param statements SQL statements a transaction, as sent, without its begin and its commit
 * @param walBytes bytes of the write-ahead log a transaction
 * @param micros a worker's time for a transaction in microseconds
 * @param statementMicros of these, waiting for the answers of statements
 * @param commitMicros of these, waiting for the commit
 * @param javaCpuMicros processor time of our process
 * @param databaseCpuMicros processor time of the database's sessions
 * @param percents shares of the workers' time by what the database was seen busy with
 */
record RecordCosts(
        String path,
        int workers,
        double statements,
        double walBytes,
        double micros,
        double statementMicros,
        double commitMicros,
        double javaCpuMicros,
        double databaseCpuMicros,
        Map<String, Double> percents) {

    /** Of one transaction, from what was read of many; so many commits make a dossier. */
    static RecordCosts of(String path, int workers, int commits, Costing.Reading reading) {
        double transactions = (double) reading.done().turns() * commits;
        double perMicro = transactions * 1000;
        Meter.Reading sent = reading.sent();
        return new RecordCosts(
                path,
                workers,
                sent.statements() / transactions,
                reading.walBytes() / transactions,
                reading.done().nanos() * workers / perMicro,
                sent.statementNanos() / perMicro,
                sent.endNanos() / perMicro,
                reading.javaNanos() / perMicro,
                reading.databaseNanos() / perMicro,
                reading.percents());
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-6s %7d %10.2f %6.0f %8.0f %10.0f %7.0f %8.0f %6.0f%n",
                path,
                workers,
                statements,
                walBytes,
                micros,
                statementMicros,
                commitMicros,
                javaCpuMicros,
                databaseCpuMicros);
        StringBuilder seen = new StringBuilder("               ");
        percents.forEach((what, share) ->
                seen.append(String.format(Locale.ROOT, "%s %.0f %%; ", what, share)));
        System.out.println(seen);
    }

    static void printHeading() {
        System.out.println();
        System.out.println("a transaction: SQL statements, WAL bytes, a worker's microseconds");
        System.out.println("(waiting for statements and for the commit), processor microseconds");
        System.out.println(
                "path   workers statements    WAL     time statements  commit java CPU DB CPU");
    }
}
