/** The pages of the queue: the machine, the phone, the screens and the counter. */
@NullMarked
package vn.motcua.intake.queue.web;

import org.jspecify.annotations.NullMarked;
