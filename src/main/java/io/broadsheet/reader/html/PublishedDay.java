package io.broadsheet.reader.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages write them. A time's own offset counts: the day is the one of the place where the page was published. */
final class PublishedDay {
    private static final int FIRST_YEAR = 1700;
    private static final int LAST_YEAR = 2200;
    private static final int LETTERS_OF_MONTH = 3;

    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?i)\\b([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{4})(?!\\d)");
    private static final Pattern OF_ADDRESS = Pattern.compile("/(\\d{4})/(\\d{1,2}|[a-z]{3})/(\\d{1,2})/");

    private PublishedDay() {}

    /** The day that a text names, as an ISO date; empty if it names none. */
    static String of(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return iso(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return iso(number(monthFirst.group(3)), month(monthFirst.group(1)), number(monthFirst.group(2)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return iso(number(dayFirst.group(3)), month(dayFirst.group(2)), number(dayFirst.group(1)));
        }
        return "";
    }

    /** The day that a page's address holds between slashes; empty if it holds none. */
    static String ofAddress(String address) {
        Matcher day = OF_ADDRESS.matcher(address);
        if (!day.find()) {
            return "";
        }
        String month = day.group(2);
        return iso(
                number(day.group(1)),
                Character.isDigit(month.charAt(0)) ? number(month) : month(month),
                number(day.group(3)));
    }

    /** Whether a word is a month or its beginning, in any letter case. */
    static boolean isMonth(String word) {
        return word.length() >= LETTERS_OF_MONTH && month(word) > 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** From 1 to 12; 0 for a word that is no month. */
    private static int month(String name) {
        String beginning = name.substring(0, LETTERS_OF_MONTH).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String full = month.name();
            if (full.startsWith(beginning)
                    && (full.startsWith(name.toUpperCase(Locale.ROOT)) || name.equalsIgnoreCase("sept"))) {
                return month.getValue();
            }
        }
        return 0;
    }

    private static String iso(int year, int month, int day) {
        try {
            return year < FIRST_YEAR || year > LAST_YEAR
                    ? ""
                    : LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
