// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Whether the machine, or the container, has memory for Java and PostgreSQL.
 *
 * @param megabytes what it has in all
 */
record MemoryCheck(long megabytes) implements Check {
    private static final long MEGABYTE = 1024 * 1024;
    private static final long ENOUGH = 1800;
    private static final long LEAST = 900;

    /** The memory of this machine. */
    static MemoryCheck ofThisMachine() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new MemoryCheck(machine.getTotalMemorySize() / MEGABYTE);
    }

    @Override
    public Finding look() {
        if (megabytes >= ENOUGH) {
            return Finding.well("operation.doctor.memory.well", megabytes);
        }
        return megabytes >= LEAST
                ? Finding.advice("operation.doctor.memory.little", megabytes)
                : Finding.ill("operation.doctor.memory.ill", megabytes);
    }
}
