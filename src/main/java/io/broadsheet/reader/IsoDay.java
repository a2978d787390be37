package io.broadsheet.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as programs write them: {@code 2026-05-04}, alone or with a time of day behind it. */
public final class IsoDay {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?", Pattern.DOTALL);

    private IsoDay() {}

    /** The day as an ISO date, by the clock of whoever wrote it; empty if the text is none. */
    public static Optional<String> of(String text) {
        Matcher matcher = DAY.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(matcher.group(1)).toString());
        } catch (DateTimeException impossibleDay) {
            return Optional.empty();
        }
    }
}
