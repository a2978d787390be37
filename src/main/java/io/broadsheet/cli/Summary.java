package io.broadsheet.cli;

import io.broadsheet.batch.CorrectionReport;
import io.broadsheet.batch.ExportOptions;
import io.broadsheet.batch.RunReport;
import io.broadsheet.model.Failure;
import io.broadsheet.model.FailureCode;
import io.broadsheet.reader.PassedOver;
import io.broadsheet.report.Report;
import io.broadsheet.store.LackingColumns;
import io.broadsheet.store.Outdated;
import io.broadsheet.store.RunState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Predicate;

/** What a run says of itself. */
final class Summary {
    private static final int LONGEST_NAME = 200;
    private static final int SOME = 10;

    private Summary() {}

    /** The last words of a run. */
    static String of(RunReport report, ExportOptions written) {
        StringBuilder text = new StringBuilder();
        RunState run = report.state();
        if (run.analyzed() == 0 && run.kept() > 0) {
            line(text, "%s analysed before, none again", count(run.kept(), "article"));
        } else {
            line(text, "%s analysed in %s (%s)", count(run.analyzed(), "article"), time(run.elapsed()), rate(run));
            if (run.kept() > 0) {
                line(text, "  %s analysed before, not again", count(run.kept(), "article"));
            }
        }
        tables(text, report, written);
        return text.toString();
    }

    /** The words of an export, which analyses nothing. */
    static String ofExport(RunReport report, ExportOptions written) {
        StringBuilder text = new StringBuilder();
        line(text, "%s written", count(report.counts().articles(), "article"));
        if (report.unfinished() > 0) {
            line(text, "  %s not analysed yet", count(report.unfinished(), "input"));
        }
        tables(text, report, written);
        return text.toString();
    }

    private static void tables(StringBuilder text, RunReport report, ExportOptions written) {
        if (report.keptOfOtherAnalyses() > 0) {
            line(
                    text,
                    "  %s kept from a run with other options or another version",
                    count(report.keptOfOtherAnalyses(), "article"));
        }
        text.append(outdated(report.outdated()));
        line(
                text,
                "  %s, %s, %s, %s",
                count(report.counts().sections(), "section"),
                count(report.counts().sentences(), "sentence"),
                count(report.counts().entities(), "entity"),
                count(report.counts().quotes(), "quote"));
        if (report.copies() > 0) {
            line(
                    text,
                    "  %s of other articles (copy_of), which %s over the run",
                    count(report.copies(), "copy"),
                    written.corpus().countCopies() ? "count like others" : "do not count");
        }
        if (report.passedOver() > 0) {
            line(text, "  %s passed over:", count(report.passedOver(), "file"));
            report.somePassedOver().forEach(file -> line(text, "    %s", passedOver(file)));
            long more = report.passedOver() - report.somePassedOver().size();
            if (more > 0) {
                line(text, "    and %s more; --dry-run lists them all", integer(more));
            }
        }
        if (report.failed() > 0) {
            line(text, "  %s without a result:", count(report.failed(), "input"));
            codes(text, report, code -> !code.isOfAPart());
        }
        codes(
                text,
                report,
                "  Parts of articles left out, see failures.csv:",
                code -> code.isOfAPart() && !code.isOfMetadata() && !code.isOfCorrections());
        codes(text, report, "  Metadata that could not be joined, see failures.csv:", FailureCode::isOfMetadata);
        report.someOfMetadata().forEach(failure -> line(text, "      %s", failure(failure)));
        text.append(corrections(report.corrections()));
        line(text, "Tables in %s", written.out());
        if (written.report()) {
            line(text, "%s", report(written.out()));
        }
    }

    /** What became of the user's corrections; nothing if there are none. */
    private static String corrections(CorrectionReport corrections) {
        StringBuilder text = new StringBuilder();
        int refused = corrections.failures().size();
        if (corrections.applied() > 0 || refused > 0) {
            line(
                    text,
                    "  %s applied%s",
                    count(corrections.applied(), "correction"),
                    refused == 0 ? "" : ", " + integer(refused) + " not or not everywhere, see failures.csv:");
            corrections.failures().stream().limit(SOME).forEach(failure -> line(text, "      %s", failure(failure)));
        }
        return text.toString();
    }

    /** Where a report is that was written beside the tables of a folder. */
    static String report(Path folder) {
        return "Report in " + folder.resolve(Report.FIRST_PAGE);
    }

    /** Which columns are empty for some articles, and what to do; nothing if there are none. */
    static String outdated(Outdated outdated) {
        return outdated.articles() == 0
                ? ""
                : "  Columns that are empty for articles analysed before they were there; run 'analyze' again to fill them:\n"
                        + lacking(outdated);
    }

    /** Why some articles are analysed again. */
    static String again(Outdated outdated) {
        return count(outdated.articles(), "article")
                + " to analyse again, which were analysed before these columns were there:\n" + lacking(outdated);
    }

    private static String lacking(Outdated outdated) {
        StringBuilder text = new StringBuilder();
        for (LackingColumns lacking : outdated.lacking()) {
            line(
                    text,
                    "    %s: %s (%s)",
                    lacking.table(),
                    lacking.columns().isEmpty() ? "the whole table" : String.join(", ", lacking.columns()),
                    count(lacking.articles(), "article"));
        }
        return text.toString();
    }

    private static void codes(StringBuilder text, RunReport report, String heading, Predicate<FailureCode> chosen) {
        if (report.failuresByCode().keySet().stream().map(FailureCode::of).anyMatch(chosen)) {
            line(text, heading);
            codes(text, report, chosen);
        }
    }

    private static void codes(StringBuilder text, RunReport report, Predicate<FailureCode> chosen) {
        report.failuresByCode().forEach((code, times) -> {
            if (chosen.test(FailureCode.of(code))) {
                line(text, "    %s: %s", code, integer(times));
            }
        });
    }

    /** How fast a run is, how many inputs failed, and how long it may take. */
    static String progress(RunState run, long inputs) {
        return rate(run) + ", " + integer(run.failed()) + " failed"
                + run.left(inputs)
                        .filter(left -> !left.isZero())
                        .map(left -> ", about " + time(left) + " left")
                        .orElse("");
    }

    /** A failure in one line, whatever its file is called. */
    static String failure(Failure failure) {
        return explained(failure.file().isEmpty() ? failure.code().text() : failure.file(), failure.message());
    }

    /** A file that is not read, in one line, whatever it is called. */
    static String passedOver(PassedOver file) {
        return explained(file.file(), file.reason());
    }

    static String explained(String name, String reason) {
        String file = PlainText.onOneLine(name);
        return (file.length() > LONGEST_NAME ? file.substring(0, LONGEST_NAME) + "…" : file) + ": "
                + PlainText.onOneLine(reason);
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

    private static String rate(RunState run) {
        return integer(run.tokensPerSecond()) + " tokens/s";
    }

    static String integer(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
