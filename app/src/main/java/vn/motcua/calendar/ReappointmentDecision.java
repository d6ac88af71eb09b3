// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

/** What comes of asking for a new date for a dossier that will be late. */
public sealed interface ReappointmentDecision permits Reappointment, ReappointmentRefusal {}
