// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import vn.motcua.catalogue.Money;

/** How much a relief takes off. */
public sealed interface Cut {
    /** What comes off {@code price}: never more than it. */
    Money off(Money price);

    /**
     * A share of the price. What comes off is rounded up to a whole đồng (product default: in doubt
     * for the citizen).
     *
     * @param percent 1 to 100; 100 is an exemption (miễn)
     */
    record Percent(int percent) implements Cut {
        private static final int WHOLE = 100;

        public Percent {
            if (percent < 1 || percent > WHOLE) {
                throw new IllegalArgumentException("a share goes from 1 to 100: " + percent);
            }
        }

        @Override
        public Money off(Money price) {
            return new Money(Math.ceilDiv(price.times(percent).dong(), (long) WHOLE));
        }
    }

    /**
     * An amount off each line, as far as the line costs so much.
     *
     * @param money more than nothing
     */
    record Amount(Money money) implements Cut {
        public Amount {
            if (money.isZero()) {
                throw new IllegalArgumentException("a relief of nothing");
            }
        }

        @Override
        public Money off(Money price) {
            return price.atMost(money);
        }
    }
}
