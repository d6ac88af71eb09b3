// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

/** What kind of installation this is: the port to what remembers it. */
public interface Installation {
    /** True when the database holds a demo, whose people and dossiers are invented. */
    boolean isDemo();

    /** True when the one who started the program lets demo accounts in from other machines. */
    boolean opensDemoToOthers();
}
