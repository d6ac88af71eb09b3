// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import java.util.List;

/** A process was to be published that does not hold together. */
public final class FaultyProcessException extends RuntimeException {
    private final transient List<ProcessFault> faults;

    /** With everything that is wrong with it, at least one thing. */
    public FaultyProcessException(List<ProcessFault> faults) {
        super("process not published: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong with it. */
    public List<ProcessFault> faults() {
        return faults;
    }
}
