// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Set;

/** The dossiers that a template is for. */
public sealed interface TemplateScope {
    /** Whether a dossier of this occasion is among them. */
    boolean covers(Occasion occasion);

    /** How narrow it is: of two templates that cover a dossier the narrower one is used. */
    int narrowness();

    /** All dossiers. */
    record Everything() implements TemplateScope {
        @Override
        public boolean covers(Occasion occasion) {
            return true;
        }

        @Override
        public int narrowness() {
            return 0;
        }
    }

    /**
     * Those of one field of procedures (lĩnh vực).
     *
     * @param name as the catalogue has it
     */
    record Field(String name) implements TemplateScope {
        public Field {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a field has a name");
            }
        }

        @Override
        public boolean covers(Occasion occasion) {
            return name.equals(occasion.field());
        }

        @Override
        public int narrowness() {
            return 1;
        }
    }

    /**
     * Those of some procedures.
     *
     * @param codes of the procedures, at least one
     */
    record Procedures(Set<String> codes) implements TemplateScope {
        public Procedures {
            codes = Set.copyOf(codes);
            if (codes.isEmpty()) {
                throw new IllegalArgumentException("at least one procedure");
            }
        }

        @Override
        public boolean covers(Occasion occasion) {
            return codes.contains(occasion.procedure());
        }

        @Override
        public int narrowness() {
            return 2;
        }
    }
}
