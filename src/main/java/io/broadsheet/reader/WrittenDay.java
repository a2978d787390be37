package io.broadsheet.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as mails' headers and writers' fields give them, in English or as ISO dates. */
public final class WrittenDay {
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final int LONGEST = 200;
    /** RFC 5322, section 4.3: years of two digits. */
    private static final int CENTURY_ENDS = 50;

    private WrittenDay() {}

    /** The ISO date of the first day that a text names with its year, as its writer's clock had it; empty without one. */
    public static String of(String text) {
        String lower = text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
        try {
            Matcher iso = ISO.matcher(lower);
            if (iso.find()) {
                return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
            }
            Matcher dayFirst = DAY_FIRST.matcher(lower);
            if (dayFirst.find()) {
                return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
            }
            Matcher monthFirst = MONTH_FIRST.matcher(lower);
            return monthFirst.find() ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)) : "";
        } catch (DateTimeException impossibleDay) {
            return "";
        }
    }

    private static String date(String year, int month, String day) {
        int written = Integer.parseInt(year);
        int whole = year.length() > 2 ? written : written + (written < CENTURY_ENDS ? 2000 : 1900);
        return LocalDate.of(whole, month, Integer.parseInt(day)).toString();
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return month.getValue();
            }
        }
        throw new DateTimeException("no month: " + name);
    }
}
