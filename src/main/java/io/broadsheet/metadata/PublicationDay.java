package io.broadsheet.metadata;

import io.broadsheet.reader.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them in tables and names of files: year, month and day in this order with anything usual or nothing
 * between them ({@code 2026-05-04}, {@code 20260504}, {@code 2026/5/4}), perhaps with a time behind, or in English words
 * ({@code 4 May 2026}). Whether {@code 04/05/2026} is in April or in May nobody can tell, so it is no day.
 */
final class PublicationDay {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})(?:([-./_ ])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))(?:[T _].*)?", Pattern.DOTALL);
    private static final int LONGEST = 60;

    private PublicationDay() {}

    /** The day as an ISO date; empty if the text is none. */
    static Optional<String> of(String text) {
        String words = text.strip();
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(words);
        if (yearFirst.matches()) {
            boolean parted = yearFirst.start(2) >= 0;
            return day(yearFirst.group(1), yearFirst.group(parted ? 3 : 5), yearFirst.group(parted ? 4 : 6));
        }
        return Optional.of(WrittenDay.of(words)).filter(day -> !day.isEmpty());
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }
}
