/** The pages of money: cash boxes, receipts, reliefs, where money is paid to. */
@NullMarked
package vn.motcua.fee.web;

import org.jspecify.annotations.NullMarked;
