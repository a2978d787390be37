package io.broadsheet.cli;

import io.broadsheet.batch.RunOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.reader.InputListing;
import java.time.Duration;
import java.util.Locale;

/** The last words of a run. */
final class Summary {
    private Summary() {}

    static String of(RunReport report, InputListing listing, RunOptions options) {
        StringBuilder text = new StringBuilder();
        line(text, "%s analysed in %s (%s)", count(report.analyzed(), "article"), time(report.elapsed()), rate(report));
        line(
                text,
                "  %s, %s, %s, %s",
                count(report.sections(), "section"),
                count(report.sentences(), "sentence"),
                count(report.entities(), "entity"),
                count(report.quotes(), "quote"));
        if (listing.skippedFiles() > 0) {
            line(text, "  %s passed over (hidden, or another format)", count(listing.skippedFiles(), "file"));
        }
        listing.unreadableFolders().forEach(folder -> line(text, "  could not open %s", folder));
        if (report.failed() > 0) {
            line(text, "  %s without a result:", count(report.failed(), "input"));
        }
        report.failuresByCode().forEach((code, times) -> line(text, "    %s: %s", code, integer(times)));
        line(text, "Tables in %s", options.out());
        return text.toString();
    }

    /** A number with its noun: {@code 1 article}, {@code 84 articles}. */
    static String count(long number, String noun) {
        String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return integer(number) + " " + (number == 1 ? noun : plural);
    }

    static String time(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
        } else if (seconds < 3600) {
            return String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60);
        }
        return String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
    }

    private static String rate(RunReport report) {
        long millis = Math.max(1, report.elapsed().toMillis());
        return integer(report.tokens() * 1000 / millis) + " tokens/s";
    }

    private static String integer(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
