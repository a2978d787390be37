package io.broadsheet.corpus.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much of a day tells groups apart. */
public enum Grain {
    /** The year: {@code 2026}. */
    YEAR,
    /** The month: {@code 2026-05}. */
    MONTH,
    /** The week of ISO 8601, which begins on Monday: {@code 2026-W19}. */
    WEEK,
    /** The day: {@code 2026-05-04}. */
    DAY;

    private static final Pattern DAYS = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:$|[T ].*)");

    /** The grain of a name in small letters; empty if there is none. */
    static Optional<Grain> of(String name) {
        for (Grain grain : values()) {
            if (grain.text().equals(name)) {
                return Optional.of(grain);
            }
        }
        return Optional.empty();
    }

    /** Its name in small letters. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What groups a cell belongs to; empty if it is no day of ISO 8601, with or without a time behind it. */
    String of(Optional<LocalDate> cell) {
        return cell.map(day -> switch (this) {
                    case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
                    case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
                    case WEEK ->
                        String.format(
                                Locale.ROOT,
                                "%04d-W%02d",
                                day.get(IsoFields.WEEK_BASED_YEAR),
                                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                    case DAY -> day.toString();
                })
                .orElse("");
    }

    static Optional<LocalDate> day(String cell) {
        Matcher day = DAYS.matcher(cell);
        try {
            return day.matches()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
