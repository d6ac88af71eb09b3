// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The hours in which an office works, as sessions of each weekday. Monday to Friday always have
 * one; what is entered for Saturday or Sunday serves the counter and moves no deadline, since a
 * worked Saturday keeps the hours of the weekday it stands for. Whole minutes.
 */
public final class OpeningHours {
    private static final OpeningHours STANDARD =
            everyDay(List.of(Session.of("07:00", "11:30"), Session.of("13:30", "17:00")));

    private final Map<DayOfWeek, List<Session>> sessions;

    private OpeningHours(Map<DayOfWeek, List<Session>> sessions) {
        for (DayOfWeek day : DayOfWeek.values()) {
            check(day, sessions.getOrDefault(day, List.of()));
        }
        this.sessions = Map.copyOf(sessions);
    }

    /** 7:00–11:30 and 13:30–17:00 from Monday to Friday: the product default. */
    public static OpeningHours standard() {
        return STANDARD;
    }

    /**
     * The same sessions from Monday to Friday; throws {@link IllegalArgumentException} when there
     * are none or when they overlap or are out of order.
     */
    public static OpeningHours everyDay(List<Session> sessions) {
        var week = new EnumMap<DayOfWeek, List<Session>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!WorkingCalendar.isWeekend(day)) {
                week.put(day, List.copyOf(sessions));
            }
        }
        return new OpeningHours(week);
    }

    /** These hours with other sessions on {@code day}; refuses what {@link #everyDay} refuses. */
    public OpeningHours on(DayOfWeek day, List<Session> other) {
        var week = new EnumMap<>(sessions);
        week.put(day, List.copyOf(other));
        return new OpeningHours(week);
    }

    /** The sessions of {@code day} in order, none on a weekend that nobody entered. */
    public List<Session> sessions(DayOfWeek day) {
        return sessions.getOrDefault(day, List.of());
    }

    /** Close of business: the end of the last session of a day from Monday to Friday. */
    LocalTime closes(DayOfWeek day) {
        return sessions(day).getLast().closes();
    }

    long minutes(DayOfWeek day) {
        return minutesUntil(day, LocalTime.MAX);
    }

    /** Open minutes of {@code day} that have passed at {@code time}. */
    long minutesUntil(DayOfWeek day, LocalTime time) {
        return sessions(day).stream().mapToLong(session -> session.minutesUntil(time)).sum();
    }

    /**
     * The time at which {@code minutes} open minutes of {@code day} have passed, at least one and
     * at most all; the end of a session, not the start of the next one.
     */
    LocalTime after(DayOfWeek day, long minutes) {
        long left = minutes;
        for (Session session : sessions(day)) {
            if (left <= session.minutes()) {
                return session.opens().plusMinutes(left);
            }
            left -= session.minutes();
        }
        throw new IllegalArgumentException(day + " has fewer open minutes than " + minutes);
    }

    private static void check(DayOfWeek day, List<Session> sessions) {
        if (sessions.isEmpty() && !WorkingCalendar.isWeekend(day)) {
            throw new IllegalArgumentException("no opening hours on " + day);
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).opens().isBefore(sessions.get(i - 1).closes())) {
                throw new IllegalArgumentException("sessions overlap on " + day + ": " + sessions);
            }
        }
    }
}
