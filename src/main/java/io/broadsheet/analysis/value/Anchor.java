package io.broadsheet.analysis.value;

import io.broadsheet.analysis.grammar.DependencyTree;
import io.broadsheet.analysis.language.TaggedValue;
import io.broadsheet.lexicon.WordClass;
import io.broadsheet.model.ValueType;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of publication, which says which Monday "on Monday" is: the last one where the clause looks back ("said on
 * Monday"), the coming one where it looks ahead ("will meet on Monday"); the day itself if it is a Monday, as newspapers
 * write. Months and days of months likewise. Where the clause looks to neither side, times are left to the engine. Immutable and safe for use by several threads.
 */
final class Anchor {
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:(?:early|late|on)\\s+)?(?<day>mon|tues|wednes|thurs|fri|satur|sun)day(?:\\s+(?:morning|afternoon|evening|night))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?<time>T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("\\d{4}|last|next|this", Pattern.CASE_INSENSITIVE);

    private final Optional<LocalDate> published;

    private Anchor(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The anchor of an article of a day, as an ISO date; empty where nobody knows it. */
    static Anchor of(String published) {
        try {
            return new Anchor(published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)));
        } catch (DateTimeException noDay) {
            return new Anchor(Optional.empty());
        }
    }

    /** A time on the side that its clause looks to. */
    TaggedValue place(TaggedValue value, DependencyTree tree) {
        if (published.isEmpty() || (value.type() != ValueType.DATE && value.type() != ValueType.TIME)) {
            return value;
        }
        int first = Outlook.firstWord(tree, value.span());
        int last = Outlook.lastWord(tree, value.span());
        if (first > last) {
            return value;
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            words.append(i == first ? "" : " ").append(tree.word(i));
        }
        Optional<String> placed = placed(
                words.toString(), startsWithMonth(tree, first), value.normalized(), Outlook.of(tree, first, last));
        return placed.map(normalized -> new TaggedValue(value.span(), value.type(), normalized))
                .orElse(value);
    }

    private Optional<String> placed(String words, boolean startsWithMonth, String normalized, Outlook outlook) {
        LocalDate today = published.orElseThrow();
        Matcher day = DAY.matcher(normalized);
        Matcher weekday = WEEKDAY.matcher(words);
        if (outlook == Outlook.UNKNOWN) {
            return Optional.empty();
        }
        if (weekday.matches() && day.matches()) {
            DayOfWeek name = dayOfWeek(weekday.group("day"));
            LocalDate date = outlook == Outlook.AHEAD
                    ? today.with(TemporalAdjusters.nextOrSame(name))
                    : today.with(TemporalAdjusters.previousOrSame(name));
            return Optional.of(date + Optional.ofNullable(day.group("time")).orElse(""));
        }
        if (YEAR_IN_WORDS.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher month = MONTH.matcher(normalized);
        if (month.matches()) {
            YearMonth now = YearMonth.from(today);
            int number = Integer.parseInt(month.group(2));
            return number < 1 || number > 12
                    ? Optional.empty()
                    : Optional.of(year(YearMonth.of(now.getYear(), number).compareTo(now), now.getYear(), outlook) + "-"
                            + month.group(2));
        }
        return startsWithMonth && day.matches() ? dayOfMonth(day, today, outlook) : Optional.empty();
    }

    private static Optional<String> dayOfMonth(Matcher day, LocalDate today, Outlook outlook) {
        try {
            LocalDate thisYear =
                    LocalDate.of(today.getYear(), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            int year = year(thisYear.compareTo(today), today.getYear(), outlook);
            return Optional.of(thisYear.withYear(year)
                    + Optional.ofNullable(day.group("time")).orElse(""));
        } catch (DateTimeException noDayOfThisYear) {
            return Optional.empty();
        }
    }

    /** This year, the one before or the one after. */
    private static int year(int afterToday, int year, Outlook outlook) {
        return switch (outlook) {
            case BACK -> afterToday > 0 ? year - 1 : year;
            case AHEAD -> afterToday < 0 ? year + 1 : year;
            case UNKNOWN -> year;
        };
    }

    private static boolean startsWithMonth(DependencyTree tree, int first) {
        String word = tree.word(first);
        return word.length() >= 3 && tree.lexicon().has(WordClass.MONTH_BEGINNING, word.substring(0, 3));
    }

    private static DayOfWeek dayOfWeek(String beginning) {
        return DayOfWeek.valueOf((beginning + "day").toUpperCase(Locale.ROOT));
    }
}
