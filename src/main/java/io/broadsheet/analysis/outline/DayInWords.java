package io.broadsheet.analysis.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as articles write them above their story: a line of its own, or a part of the dateline. */
final class DayInWords {
    private static final String MONTHS = "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:first |last )?(?:date|published|posted|updated|modified)(?: on)?:? )?(?:[a-z]{3,9}day,? )?(?:"
                    + MONTHS + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? " + MONTHS
                    + ",? (\\d{4})|(\\d{4})-(\\d{2})-(\\d{2}))(?:[,;]? (?:at )?\\d{1,2}[:.]\\d{2}.{0,12})?\\.?",
            Pattern.CASE_INSENSITIVE);
    /** A place in capitals, the day, perhaps an agency, and a dash: {@code OSBY, Velm, March 11 (Reuters) — }. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[\\p{Lu}.' -]+(?:,[^,—–―]{1,30})?, (?:\\p{L}+day,? )?(?:(?i:" + MONTHS
                    + ") (\\d{1,2})|(\\d{1,2}) (?i:" + MONTHS
                    + "))(?:,? (\\d{4}))?(?: ?\\([^)]{1,30}\\))? ?(?:--|[—–―-]) .*");

    private static final int MOST_WORDS = 10;

    private DayInWords() {}

    /** The ISO date of a line that holds nothing else; empty for any other line. */
    static String of(LineLook look) {
        Matcher date = LINE.matcher(look.text());
        if (look.words().size() > MOST_WORDS || !date.matches()) {
            return "";
        }
        try {
            if (date.group(1) != null) {
                return isoDate(date.group(3), month(date.group(1)), date.group(2));
            } else if (date.group(5) != null) {
                return isoDate(date.group(6), month(date.group(5)), date.group(4));
            }
            return isoDate(date.group(7), Integer.parseInt(date.group(8)), date.group(9));
        } catch (DateTimeException impossibleDay) {
            return "";
        }
    }

    /**
     * The ISO date of the dateline that a line begins with.
     *
     * @param published the day of publication, whose year a dateline without one is of, unless it would lie ahead; empty
     *     when unknown
     * @return empty without such a dateline, or where nothing tells its year
     */
    static String ofDateline(LineLook look, String published) {
        Matcher date = DATELINE.matcher(look.text());
        if (!date.matches()) {
            return "";
        }
        try {
            boolean american = date.group(1) != null;
            MonthDay day = MonthDay.of(
                    month(american ? date.group(1) : date.group(4)),
                    Integer.parseInt(american ? date.group(2) : date.group(3)));
            Optional<String> year = Optional.ofNullable(date.group(5));
            if (year.isPresent()) {
                return day.atYear(Integer.parseInt(year.get())).toString();
            } else if (published.isEmpty()) {
                return "";
            }
            LocalDate printed = LocalDate.parse(published);
            LocalDate written = day.atYear(printed.getYear());
            return (written.isAfter(printed) ? written.minusYears(1) : written).toString();
        } catch (DateTimeException impossibleDay) {
            return "";
        }
    }

    private static String isoDate(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                .toString();
    }

    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month.getValue();
            }
        }
        throw new DateTimeException("no month: " + name);
    }
}
