// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

/** Whether the Java that runs us is new enough. */
record JavaCheck(Runtime.Version version) implements Check {
    private static final int NEEDED = 25;

    @Override
    public Finding look() {
        return Finding.of(version.feature() >= NEEDED, "operation.doctor.java", version);
    }
}
