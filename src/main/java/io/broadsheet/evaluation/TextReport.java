package io.broadsheet.evaluation;

import static io.broadsheet.evaluation.AlignedLines.count;
import static io.broadsheet.evaluation.AlignedLines.share;

import io.broadsheet.evaluation.ArticleScore.Count;
import io.broadsheet.evaluation.ArticleScore.Missed;
import io.broadsheet.model.Span;
import java.util.List;

/** An evaluation for people: plain text, no line longer than 100 characters. */
final class TextReport {
    private static final int WIDTH = 100;
    private static final int TEXT = 80;
    private static final int PLACE = 70;
    private static final int METHOD = 40;
    private static final int MOST_MISSING = 10;
    private static final String INDENT = "    ";

    private final Evaluation evaluation;
    private final StringBuilder text = new StringBuilder();

    TextReport(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    String text(int worst) {
        articles();
        measures();
        List<JudgedRow> rows = evaluation.rows();
        groups("KIND", RowGroup.byKind(rows));
        groups("METHOD", RowGroup.byMethod(rows));
        confidence(RowGroup.byConfidence(rows));
        evaluation.rules().map(RuleFigures::text).ifPresent(text::append);
        evaluation.review().map(ReviewCurve::text).ifPresent(text::append);
        wrongRows(worst);
        missed("Missed quotes with quotation marks", evaluation.missed(true), worst);
        missed("Missed attributions without quotation marks", evaluation.missed(false), worst);
        return text.toString();
    }

    private void articles() {
        line("Gold: " + evaluation.gold() + " (" + evaluation.format().words() + ")");
        int articles = evaluation.scores().size();
        int missing = evaluation.missing().size();
        line("Articles: " + articles + (missing == 0 ? "" : ", of which the tables lack " + missing + ":"));
        evaluation.missing().stream().limit(MOST_MISSING).forEach(this::detail);
        if (missing > MOST_MISSING) {
            detail("and " + (missing - MOST_MISSING) + " more");
        }
        line("");
        wrapped(evaluation.format().definition());
        line("");
    }

    private void measures() {
        AlignedLines lines =
                new AlignedLines().add("MEASURE", "gold", "found", "rows", "right", "P", "R", "F1", "95 % of F1");
        for (Measure measure : evaluation.format().measures()) {
            Tally tally = evaluation.tally(measure);
            lines.add(
                    measure.words(),
                    count(tally.gold()),
                    count(tally.found()),
                    count(tally.rows()),
                    count(tally.right()),
                    share(tally.precision()),
                    share(tally.recall()),
                    share(tally.f1()),
                    evaluation
                            .interval(measure)
                            .map(interval -> share(interval.low()) + " to " + share(interval.high()))
                            .orElse("–"));
        }
        text.append(lines.text()).append('\n');
        AlignedLines counts = new AlignedLines();
        for (Count count : Count.values()) {
            evaluation
                    .count(count)
                    .ifPresent(share ->
                            counts.add(count.words(), share.part() + " of " + share.whole(), "", share(share.value())));
        }
        text.append(counts.text());
    }

    private void groups(String what, List<RowGroup> groups) {
        AlignedLines lines = new AlignedLines().add(what, "rows", "counted", "right", "precision");
        for (RowGroup group : groups) {
            lines.add(
                    group.name().isEmpty() ? "(none)" : Shortened.to(METHOD, group.name()),
                    count(group.rows()),
                    count(group.counted()),
                    count(group.right()),
                    share(group.precision()));
        }
        text.append('\n').append(lines.text());
    }

    private void confidence(List<RowGroup> bands) {
        AlignedLines lines = new AlignedLines().add("CONFIDENCE", "counted", "right", "share right", "mean confidence");
        for (RowGroup band : bands) {
            lines.add(
                    band.name(),
                    count(band.counted()),
                    count(band.right()),
                    share(band.precision()),
                    share(band.confidence()));
        }
        text.append('\n').append(lines.text());
    }

    private void wrongRows(int worst) {
        List<JudgedRow> wrong = evaluation.wrongRows();
        heading("Wrong rows, the surest first", wrong.size(), worst);
        wrong.stream().limit(worst).forEach(judged -> {
            QuoteRow row = judged.row();
            line(place(row.articleId(), row.span()) + " " + row.kind().text());
            detail(Shortened.to(TEXT, row.text()));
            detail("table: " + said(row));
            detail("gold: " + judged.gold());
        });
    }

    /** Who speaks by a row, and why it says so. */
    private static String said(QuoteRow row) {
        return (row.speaker().isEmpty() ? "unknown" : row.speaker())
                + (row.mention().text().isEmpty() ? "" : ", “" + row.mention().text() + "”")
                + (row.method().isEmpty() ? "" : ", by " + row.method())
                + (row.confidence().isPresent()
                        ? ", confidence " + share(row.confidence().getAsDouble())
                        : "");
    }

    private void missed(String what, List<Missed> missed, int worst) {
        if (missed.isEmpty()) {
            return;
        }
        heading(what, missed.size(), worst);
        missed.stream().limit(worst).forEach(one -> {
            line(place(one.articleId(), one.span()));
            detail(Shortened.to(TEXT, one.text()));
            detail("gold: " + one.gold());
        });
    }

    private void heading(String what, int all, int worst) {
        line("");
        line(what + ": " + (all > worst ? worst + " of " + all : all));
    }

    private static String place(String articleId, Span span) {
        return Shortened.to(PLACE, articleId) + " " + span.begin() + "-" + span.end();
    }

    private void detail(String words) {
        line(INDENT + Shortened.to(WIDTH - INDENT.length(), words));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void wrapped(String words) {
        int length = 0;
        for (String word : words.split(" ", -1)) {
            boolean fits = length + 1 + word.length() <= WIDTH;
            text.append(length == 0 ? "" : fits ? " " : "\n").append(word);
            length = (fits ? length + 1 : 0) + word.length();
        }
        text.append('\n');
    }
}
