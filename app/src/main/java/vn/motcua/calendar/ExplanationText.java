// SPDX-License-Identifier: Apache-2.0
package vn.motcua.calendar;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.motcua.language.DateWords;
import vn.motcua.language.Languages;

/** Says the facts behind a due date in one language. */
final class ExplanationText {
    private final Locale locale;
    private final DateWords words;
    private final ResourceBundle texts;
    private final List<DeadlineFact> facts;
    private final int year;

    ExplanationText(Locale locale, List<DeadlineFact> facts) {
        this.locale = Languages.isEnglish(locale) ? Languages.ENGLISH : Languages.VIETNAMESE;
        this.words = DateWords.in(this.locale);
        this.texts =
                ResourceBundle.getBundle(
                        "vn.motcua.calendar.explanation",
                        this.locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.facts = facts;
        this.year = facts.getFirst() instanceof DeadlineFact.Due due ? due.at().getYear() : 0;
    }

    /** The answer, a colon, and the reasons divided by semicolons. */
    String sentence() {
        return say(facts.getFirst())
                + ": "
                + facts.stream().skip(1).map(this::say).collect(Collectors.joining("; "))
                + ".";
    }

    private String say(DeadlineFact fact) {
        return switch (fact) {
            case DeadlineFact.Due(var at) ->
                    text("due", words.time(at.toLocalTime()), weekday(at), fullDate(at));
            case DeadlineFact.Received(var at) ->
                    text("received", words.time(at.toLocalTime()), weekday(at), date(at));
            case DeadlineFact.Limited(var limit) ->
                    text("limit." + limit.unit().code(), limit.value());
            case DeadlineFact.AsGiven() -> text("given");
            case DeadlineFact.ReceptionDayNotCounted() -> text("notCounted");
            case DeadlineFact.RunsFromReception() -> text("atOnce");
            case DeadlineFact.RunsFromOpening(var at) ->
                    text("opening", words.time(at.toLocalTime()), weekday(at), date(at));
            case DeadlineFact.SameDay(var reception) -> text("sameDay." + reception.name());
            case DeadlineFact.WeekendsLeftOut() -> text("weekends");
            case DeadlineFact.Dated dated -> say(dated);
            case DeadlineFact.RolledOn rolled -> say(rolled);
            case DeadlineFact.UncertainYear(var of, var status) ->
                    text("year." + status.name(), Integer.toString(of));
        };
    }

    private String say(DeadlineFact.Dated fact) {
        return switch (fact) {
            case DeadlineFact.DaysOffLeftOut(var from, var to, var kind, var name) ->
                    text("off." + kind.name(), span(from, to), name.in(locale));
            case DeadlineFact.WorkedSaturday(var day, var name) ->
                    text("worked", words.weekday(day), date(day), name.in(locale));
            case DeadlineFact.Stopped stopped -> say(stopped);
        };
    }

    private String say(DeadlineFact.Stopped fact) {
        AppliedStop applied = fact.stop();
        ClockStop stop = applied.stop();
        LocalDate end = stop.end();
        String effect = fact.effect().name();
        String key =
                switch (fact.effect()) {
                    case STANDING -> "stop." + effect + "." + stop.reason().code();
                    case ADDED, ADDED_ONCE, NOTHING_TO_ADD, RESTARTED, TOO_LATE, KEPT ->
                            "stop." + effect;
                };
        return text(
                key,
                date(stop.start()),
                end == null ? "" : date(end),
                text("reason." + stop.reason().code()),
                text("units." + fact.unit().code(), applied.added()),
                date(applied.dueBefore().toLocalDate()),
                date(applied.dueAfter().toLocalDate()));
    }

    private String say(DeadlineFact.RolledOn rolled) {
        HolidayName name = rolled.name();
        String why = name == null ? words.weekday(rolled.last()) : name.in(locale);
        return text(
                "rolled",
                date(rolled.last()),
                why,
                words.weekday(rolled.due()),
                date(rolled.due()));
    }

    private String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        return from.getYear() == year && to.getYear() == year
                ? words.span(from, to)
                : words.date(from) + "–" + words.date(to);
    }

    private String weekday(LocalDateTime at) {
        return words.weekday(at.toLocalDate());
    }

    private String fullDate(LocalDateTime at) {
        return words.date(at.toLocalDate());
    }

    private String date(LocalDateTime at) {
        return date(at.toLocalDate());
    }

    /** Day and month, with the year only where it is not that of the due date. */
    private String date(LocalDate date) {
        return date.getYear() == year ? words.dayMonth(date) : words.date(date);
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
